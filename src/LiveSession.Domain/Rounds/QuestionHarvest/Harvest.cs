using System.Collections.Immutable;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>The questions of a harvest.</summary>
public sealed record Harvest(QuestionHarvestSettings Settings) : RoundContent
{
    /// <summary>By id.</summary>
    public ImmutableDictionary<string, Question> Questions { get; init; } = ImmutableDictionary.Create<string, Question>(StringComparer.Ordinal);

    /// <summary>Questions on the wall, in the order of asking.</summary>
    public IEnumerable<Question> OnWall => Questions.Values.Where(question => question.Standing is Standing.Approved).OrderBy(question => question.Number);

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        AskQuestion ask => Ask(ask, now),
        ApproveQuestions approve => Approve(approve.QuestionIds),
        RejectQuestion reject => Reject(reject),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        QuestionAsked asked => Put(new Question(
            asked.QuestionId, asked.Number, asked.Author, asked.Table, asked.Text, asked.Subtheme, asked.At, Settings.Moderated ? new Standing.Pending() : new Standing.Approved())),
        QuestionApproved approved => Put(Questions[approved.QuestionId] with { Standing = new Standing.Approved() }),
        QuestionRejected rejected => Put(Questions[rejected.QuestionId] with { Standing = new Standing.Rejected(rejected.Reason) }),
        _ => this,
    };

    public override IReadOnlyList<Option> Offer(string roundId) =>
        [.. OnWall.Select(question => new Option(question.Id, question.Number, question.Text, question.Subtheme, Lineage: []))];

    private Decision Ask(AskQuestion ask, DateTimeOffset now)
    {
        if (Questions.ContainsKey(ask.QuestionId))
        {
            return Decision.AlreadySo;
        }

        if (ask.Subtheme is { } subtheme && (subtheme < 0 || subtheme >= Settings.Subthemes.Count))
        {
            return new Refusal(RoundRefusals.SubthemeUnknown);
        }

        if (Questions.Values.Count(question => string.Equals(question.Author, ask.Author, StringComparison.Ordinal)) >= Settings.MaxPerPerson)
        {
            return Refusal.With(RoundRefusals.QuestionLimitReached, "max", Settings.MaxPerPerson.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return new QuestionAsked(ask.QuestionId, Questions.Count + 1, ask.Author, ask.Table, ask.Text, ask.Subtheme, now);
    }

    private Decision Approve(IReadOnlyList<string> ids)
    {
        if (ids.Any(id => !Questions.ContainsKey(id)))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        return Decision.Accept([.. ids.Distinct(StringComparer.Ordinal).Where(id => Questions[id].Standing is not Standing.Approved).Select(id => new QuestionApproved(id))]);
    }

    private Decision Reject(RejectQuestion reject)
    {
        if (!Questions.TryGetValue(reject.QuestionId, out var question))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        return question.Standing == new Standing.Rejected(reject.Reason) ? Decision.AlreadySo : new QuestionRejected(reject.QuestionId, reject.Reason);
    }

    private Harvest Put(Question question) => this with { Questions = Questions.SetItem(question.Id, question) };
}

/// <summary>One question as asked.</summary>
public sealed record Question(string Id, int Number, string Author, int? Table, string Text, int? Subtheme, DateTimeOffset At, Standing Standing);

/// <summary>Where a question stands on its way to the wall.</summary>
public abstract record Standing
{
    private Standing()
    {
    }

    public sealed record Pending : Standing;

    public sealed record Approved : Standing;

    public sealed record Rejected(string? Reason) : Standing;
}
