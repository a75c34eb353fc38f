using System.Collections.Concurrent;
using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Report;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>People write for their tables, each table makes one list of it on its tablet and sends it; only the lists reach the wall.</summary>
internal sealed class TableListsAct(DayContext day, RoundRecord round, QuestionHarvestDetail detail, int maxPerTable)
{
    private readonly Dictionary<int, int> _listed = [];
    private readonly ConcurrentDictionary<Phone, IReadOnlyList<string>> _written = new();

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        if (detail.Moderated)
        {
            day.Stage.IsModerated(round.Id);
        }

        await clicks.OpenAsync(round.Id, cancellationToken);
        await WriteAsync(cancellationToken);
        await clicks.PhaseAsync(round.Id, 1, cancellationToken);
        using var listing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var moderation = detail.Moderated ? new Moderation(day, round.Id).RunAsync(listing.Token) : Task.CompletedTask;
        await MakeListsAsync(cancellationToken);
        await CheckWallAsync(cancellationToken);
        await CheckAuthorsAsync(cancellationToken);
        if (detail.Support is true)
        {
            await new SupportSteps(day, round).PlayAsync(cancellationToken);
        }

        await listing.CancelAsync();
        await moderation;
        await clicks.CloseAsync(round.Id, cancellationToken);
        Conclude();
    }

    private Task WriteAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Every draft was acknowledged, and none is asked yet: {round.Title}", async () =>
    {
        var plan = QuestionPlan.For(day.Content.Questions, day.Room.Phones.Count, detail.MaxPerPerson, detail.MaxLength, Dice.From(day.Options.Seed, 2, round.Number));
        await Task.WhenAll(day.Room.Phones.Select((phone, person) => WriteAsync(phone, plan.ByPerson[person], cancellationToken)));
        foreach (var screen in day.Room.Screens)
        {
            Expect.Equal(0, OfRound(screen.Records).Count(), $"questions on {screen.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{plan.ByPerson.Sum(own => own.Count)} drafts");
    });

    private async Task WriteAsync(Phone phone, IReadOnlyList<ContentQuestion> questions, CancellationToken cancellationToken)
    {
        _written[phone] = [.. questions.Select(question => Wording.Of(question.Text))];
        foreach (var question in questions)
        {
            phone.Memory.Asked.Add(Wording.Of(question.Text));
            await phone.DoAsync(new AskQuestion(day.Ids.Next(), round.Id, question.Text, question.Subtheme < detail.Subthemes.Count ? question.Subtheme : null), cancellationToken);
        }
    }

    private Task MakeListsAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Every table with drafts makes its list and sends it: {round.Title}", async () =>
    {
        await Task.WhenAll(day.Room.Tablets.Select(tablet => MakeListAsync(tablet, cancellationToken)));
        await day.Room.Facilitator.Records.WhenAsync(
            store => day.Room.Tablets.All(tablet => store.Find<TableListRecord>(KeyOf(tablet.Table)) is { } list && list.Sent == _listed[tablet.Table] > 0), "every table's list on the console", cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{_listed.Values.Count(count => count > 0)} lists with {_listed.Values.Sum()} questions");
    });

    private async Task MakeListAsync(Tablet tablet, CancellationToken cancellationToken)
    {
        var written = day.Room.Facilitator.Records.Find<TableListRecord>(KeyOf(tablet.Table))?.Drafts ?? 0;
        await tablet.Records.WhenAsync(store => store.All<DraftRecord>("draft/").Count >= written, string.Create(CultureInfo.InvariantCulture, $"{written} drafts on {tablet.Name}"), cancellationToken);
        var taken = tablet.Records.All<DraftRecord>("draft/").OrderBy(draft => draft.Number).Take(maxPerTable).ToArray();
        foreach (var draft in taken)
        {
            await tablet.DoAsync(new WriteListQuestion(day.Ids.Next(), round.Id, day.Ids.Next(), 0, draft.Text, draft.Subtheme, [draft.Id]), cancellationToken);
        }

        if (taken.Length > 0)
        {
            var send = new SendTableList(day.Ids.Next(), round.Id);
            await Task.WhenAll(tablet.DoAsync(send, cancellationToken), tablet.DoAsync(send, cancellationToken));
        }

        lock (_listed)
        {
            _listed[tablet.Table] = taken.Length;
        }
    }

    private Task CheckWallAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"The wall shows the lists, each question with its author: {round.Title}", async () =>
    {
        var all = _listed.Values.Sum();
        await day.Room.Facilitator.Records.WhenAsync(
            store => OfRound(store).Count(question => question is { Status: QuestionStatus.Approved, Authors: 1, Drafts.Count: 1 }) == all, string.Create(CultureInfo.InvariantCulture, $"{all} approved questions on the console"), cancellationToken);
        foreach (var screen in day.Room.Screens)
        {
            await screen.Records.WhenAsync(store => OfRound(store).Count() == all, string.Create(CultureInfo.InvariantCulture, $"{all} questions on {screen.Name}"), cancellationToken);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{all} questions");
    });

    private Task CheckAuthorsAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Whoever wrote what a list took sees it asked on their own phone: {round.Title}", async () =>
    {
        var asked = OfRound(day.Room.Facilitator.Records).ToArray();
        await Task.WhenAll(_written.Select(written =>
        {
            var own = asked.Where(question => written.Value.Contains(Wording.Of(question.Text), StringComparer.Ordinal)).Select(question => $"question/{question.Id}").ToArray();
            return written.Key.Records.WhenAsync(store => own.All(key => store.Find<QuestionRecord>(key) is not null), string.Create(CultureInfo.InvariantCulture, $"{own.Length} own questions on {written.Key.Name}"), cancellationToken);
        }));
        return string.Create(CultureInfo.InvariantCulture, $"{asked.Length} questions on the phones of their authors");
    });

    private void Conclude()
    {
        var stored = OfRound(day.Room.Facilitator.Records).ToArray();
        var (before, all) = (day.Figures.Questions, _listed.Values.Sum());
        day.Figures.Questions = new QuestionFigures(before.Sent + all, before.Acknowledged + all, before.Stored + stored.Length);
        day.Offers.Add(new Offer(round.Id, IsHarvest: true, stored.ToDictionary(question => question.Id, question => question.Text, StringComparer.Ordinal)) { Merged = [] });
    }

    private IEnumerable<QuestionRecord> OfRound(RecordStore store) => store.All<QuestionRecord>("question/").Where(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal));

    private string KeyOf(int table) => string.Create(CultureInfo.InvariantCulture, $"tableList/{round.Id}/{table}");
}
