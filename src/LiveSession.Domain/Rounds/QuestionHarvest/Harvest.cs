using System.Collections.Immutable;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>The questions of a harvest.</summary>
public sealed partial record Harvest(QuestionHarvestSettings Settings) : RoundContent
{
    /// <summary>By id.</summary>
    public ImmutableDictionary<string, Question> Questions { get; init; } = ImmutableDictionary.Create<string, Question>(StringComparer.Ordinal);

    /// <summary>The ids merged into a question by the moderator's hand, in that order; not those that came along with them.</summary>
    public ImmutableDictionary<string, ImmutableList<string>> Merged { get; init; } = ImmutableDictionary.Create<string, ImmutableList<string>>(StringComparer.Ordinal);

    /// <summary>Pairs that were suggested as similar and are not.</summary>
    public ImmutableHashSet<QuestionPair> Dismissed { get; init; } = [];

    /// <summary>The question that was chosen to be shown big; see <see cref="ShownBig"/> for the one that is.</summary>
    public string? Highlighted { get; init; }

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        AskQuestion ask => Ask(ask, now),
        ApproveQuestions approve => Approve(approve.QuestionIds),
        RejectQuestion reject => Reject(reject),
        EditQuestion edit => Edit(edit),
        PinQuestion pin => Pin(pin),
        HighlightQuestion highlight => Highlight(highlight.QuestionId),
        MergeQuestions merge => Merge(merge),
        UnmergeQuestion unmerge => Unmerge(unmerge.QuestionId),
        DismissSuggestion dismiss => Dismiss(dismiss.QuestionIds),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        QuestionAsked asked => Put(new Question(
            asked.QuestionId, asked.Number, asked.Author, asked.Table, asked.Text, asked.Subtheme, asked.At, Settings.Moderated ? new Standing.Pending() : new Standing.Approved())),
        QuestionApproved approved => Put(Questions[approved.QuestionId] with { Standing = new Standing.Approved() }),
        QuestionRejected rejected => Down(rejected),
        QuestionEdited edited => Put(Questions[edited.QuestionId].Reading(edited.Text)),
        QuestionPinned pinned => Put(Questions[pinned.QuestionId] with { Pinned = true }),
        QuestionUnpinned unpinned => Put(Questions[unpinned.QuestionId] with { Pinned = false }),
        QuestionHighlighted highlighted => this with { Highlighted = highlighted.QuestionId },
        QuestionsMerged merged => merged.QuestionIds.Aggregate(this, (harvest, id) => harvest.Into(id, merged.SurvivorId)),
        QuestionUnmerged unmerged => OutOf(unmerged.QuestionId, unmerged.SurvivorId),
        SuggestionDismissed dismissed => this with { Dismissed = Dismissed.Union(QuestionPair.Among(dismissed.QuestionIds)) },
        _ => this,
    };

    /// <summary>The questions on the wall; each one's lineage is what was merged into it.</summary>
    public override IReadOnlyList<Option> Offer(string roundId) =>
        [.. OnWall.Select(question => new Option(question.Id, question.Number, question.Text, question.Subtheme, LineageOf(question, roundId)))];

    private IReadOnlyList<Ancestor> LineageOf(Question survivor, string roundId) =>
        [.. GroupOf(survivor.Id).Skip(1).Select(merged => new Ancestor(merged.Id, roundId, merged.Text))];

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

    // A question that was taken down does not come back big.
    private Harvest Down(QuestionRejected rejected)
    {
        var big = ShownBig?.Id;
        var down = Put(Questions[rejected.QuestionId] with { Standing = new Standing.Rejected(rejected.Reason) });
        return string.Equals(big, rejected.QuestionId, StringComparison.Ordinal) ? down with { Highlighted = null } : down;
    }

    private Harvest Into(string id, string survivor) => Put(Questions[id] with { MergedInto = survivor }) with
    {
        Merged = Merged.SetItem(survivor, MergedBy(survivor).Add(id)),
    };

    private Harvest OutOf(string id, string survivor) => Put(Questions[id] with { MergedInto = null }) with
    {
        Merged = MergedBy(survivor).Remove(id, StringComparer.Ordinal) is { IsEmpty: false } rest ? Merged.SetItem(survivor, rest) : Merged.Remove(survivor),
    };

    private Harvest Put(Question question) => this with { Questions = Questions.SetItem(question.Id, question) };
}
