using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Report;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>The room asks its questions, the facilitator lets them onto the wall.</summary>
internal sealed class HarvestAct(DayContext day, RoundRecord round, QuestionHarvestDetail detail)
{
    private readonly AskedQuestions _asked = new();

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        if (detail.Moderated)
        {
            day.Stage.IsModerated(round.Id);
        }

        await clicks.OpenAsync(round.Id, cancellationToken);
        var plan = QuestionPlan.For(day.Content.Questions, day.Room.Phones.Count, detail.MaxPerPerson, detail.MaxLength, Dice.From(day.Options.Seed, 2, round.Number));
        await AskAllAsync(plan, cancellationToken);
        await new HarvestRefusals(day, round, detail).CheckAsync(plan, cancellationToken);
        var checks = new HarvestChecks(day, round, _asked);
        await checks.WhileOpenAsync(cancellationToken);
        if (detail.Support is true)
        {
            await new SupportSteps(day, round).PlayAsync(cancellationToken);
        }

        await new TakeDown(day, round).CheckAsync(cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        await checks.AfterCloseAsync(cancellationToken);
        Conclude(await new SameQuestions(day, round).MergeAsync(cancellationToken));
    }

    private async Task AskAllAsync(QuestionPlan plan, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Questions: {round.Title}", plan.ByPerson.Sum(own => own.Count));
        var people = Enumerable.Range(0, plan.ByPerson.Count).Where(person => plan.ByPerson[person].Count > 0).ToArray();
        using var asking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var moderation = detail.Moderated ? new Moderation(day, round.Id).RunAsync(asking.Token) : Task.CompletedTask;
        await day.Checks.MakeAsync("Every question was acknowledged", async () =>
        {
            await day.Crowd.EachAsync(people, Dice.From(day.Options.Seed, 3, round.Number), person => AskAsync(day.Room.Phones[person], plan.ByPerson[person], step, cancellationToken), cancellationToken);
            return LeftOut(plan);
        });
        await WhenWallIsCompleteAsync(cancellationToken);
        await asking.CancelAsync();
        await moderation;
        step.End();
    }

    private async Task AskAsync(Phone phone, IReadOnlyList<ContentQuestion> questions, IStep step, CancellationToken cancellationToken)
    {
        foreach (var question in questions)
        {
            var subtheme = question.Subtheme < detail.Subthemes.Count ? question.Subtheme : null;
            var ask = new AskQuestion(day.Ids.Next(), round.Id, question.Text, subtheme);
            phone.Memory.Asked.Add(Wording.Of(question.Text));
            _asked.Sent();

            await Task.WhenAll(Enumerable.Repeat(ask, Taps(question)).Select(tap => phone.DoAsync(tap, cancellationToken)));
            _asked.Acknowledged(phone, question);
            step.Advance();
        }
    }

    // Some are tapped twice: the same command, two answers, one question.
    private static int Taps(ContentQuestion question) => question.Id.EndsWith('0') ? 2 : 1;

    private async Task WhenWallIsCompleteAsync(CancellationToken cancellationToken) =>
        await day.Checks.MakeAsync("Every acknowledged question reached the wall of the screen", async () =>
        {
            foreach (var screen in day.Room.Screens)
            {
                await screen.Records.WhenAsync(
                    store => store.All<QuestionRecord>("question/").Count(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal)) == _asked.AcknowledgedCount,
                    string.Create(CultureInfo.InvariantCulture, $"{_asked.AcknowledgedCount} questions on {screen.Name}"),
                    cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{_asked.AcknowledgedCount} on the wall");
        });

    private string LeftOut(QuestionPlan plan) => plan.LeftOut == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{_asked.AcknowledgedCount} questions")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{_asked.AcknowledgedCount} questions; {plan.LeftOut} of the content's {day.Content.Questions.Count} were not asked, because {day.Room.Phones.Count} people may ask {detail.MaxPerPerson} each, of at most {detail.MaxLength} characters");

    private void Conclude(IReadOnlyList<MergedQuestion> merged)
    {
        var stored = day.Room.Facilitator.Records.All<QuestionRecord>("question/").Where(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal)).ToArray();
        var before = day.Figures.Questions;
        day.Figures.Questions = new QuestionFigures(
            before.Sent + _asked.SentCount,
            before.Acknowledged + _asked.AcknowledgedCount,
            before.Stored + stored.Length);
        day.Offers.Add(new Offer(
            round.Id,
            IsHarvest: true,
            stored.Where(question => question is { Status: QuestionStatus.Approved, MergedInto: null }).ToDictionary(question => question.Id, question => question.Text, StringComparer.Ordinal))
        {
            Merged = merged,
        });
    }
}
