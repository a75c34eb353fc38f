using System.Collections.Immutable;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

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

    /// <summary>What is not asked yet: drafts, and the lists that the tables make of them.</summary>
    public TableLists Lists { get; init; } = TableLists.None;

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        AskQuestion ask => Settings.Lists is null ? Ask(ask, now) : DraftQuestion(ask, now),
        SupportQuestion support => Support(support),
        ApproveQuestions approve => Approve(approve),
        RejectQuestion reject => Reject(reject),
        EditQuestion edit => Edit(edit),
        PinQuestion pin => Pin(pin),
        HighlightQuestion highlight => Highlight(highlight.QuestionId),
        MergeQuestions merge => Merge(merge),
        UnmergeQuestion unmerge => Unmerge(unmerge.QuestionId),
        DismissSuggestion dismiss => Dismiss(dismiss.QuestionIds),
        _ => OfLists(command, now),
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        QuestionAsked asked => Put(new Question(
            asked.QuestionId, asked.Number, [asked.Author], asked.Table, asked.Text, asked.Subtheme, asked.At, FirstStanding)),
        TableListSent sent => Listed(sent),
        QuestionSupported supported => Supported(supported),
        SupportTakenBack taken => Unsupported(taken),
        QuestionApproved approved => Put(Questions[approved.QuestionId] with { Standing = new Standing.Approved() }),
        QuestionRejected rejected => Down(rejected),
        QuestionEdited edited => Put(Questions[edited.QuestionId].Reading(edited.Text)),
        QuestionPinned pinned => Put(Questions[pinned.QuestionId] with { Pinned = true }),
        QuestionUnpinned unpinned => Put(Questions[unpinned.QuestionId] with { Pinned = false }),
        QuestionHighlighted highlighted => this with { Highlighted = highlighted.QuestionId },
        QuestionsMerged merged => merged.QuestionIds.Aggregate(this, (harvest, id) => harvest.Into(id, merged.SurvivorId)),
        QuestionUnmerged unmerged => OutOf(unmerged.QuestionId, unmerged.SurvivorId),
        SuggestionDismissed dismissed => this with { Dismissed = Dismissed.Union(QuestionPair.Among(dismissed.QuestionIds)) },
        QuestionDrafted or ListQuestionWritten or ListQuestionRemoved or PhaseBegun => this with { Lists = Lists.Evolve(happened) },
        _ => this,
    };

    /// <summary>The questions on the wall; each one's lineage is what was merged into it, and the drafts that a table worded anew.</summary>
    public override IReadOnlyList<Option> Offer(string roundId) =>
        [.. OnWall.Select(question => new Option(question.Id, question.Number, question.Text, question.Subtheme, LineageOf(question, roundId)))];

    private IReadOnlyList<Ancestor> LineageOf(Question survivor, string roundId) =>
        [
        .. GroupOf(survivor.Id).Skip(1).Select(merged => new Ancestor(merged.Id, roundId, merged.Text)),
        .. GroupOf(survivor.Id).SelectMany(question => DraftsOf(question).Where(draft => !Same(draft.Text, question.Text))).Select(draft => new Ancestor(draft.Id, roundId, draft.Text)),
    ];

    private Decision Ask(AskQuestion ask, DateTimeOffset now)
    {
        if (Questions.ContainsKey(ask.QuestionId))
        {
            return Decision.AlreadySo;
        }

        return Unfit(ask.Subtheme) is { } refusal ? refusal
            : LimitReached(Questions.Values.Count(question => question.Authors.Contains(ask.Author, StringComparer.Ordinal))) is { } limit ? limit
            : new QuestionAsked(ask.QuestionId, Questions.Count + 1, ask.Author, ask.Table, ask.Text, ask.Subtheme, now);
    }

    private Standing FirstStanding => Settings.Moderated ? new Standing.Pending() : new Standing.Approved();

    private Refusal? Unfit(int? subtheme) => subtheme is { } index && (index < 0 || index >= Settings.Subthemes.Count) ? new Refusal(RoundRefusals.SubthemeUnknown) : null;

    private Refusal? LimitReached(int written) =>
        written < Settings.MaxPerPerson ? null : Refusal.With(RoundRefusals.QuestionLimitReached, "max", Settings.MaxPerPerson.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // A question that was taken down does not come back big.
    private Harvest Down(QuestionRejected rejected)
    {
        var big = ShownBig?.Id;
        var down = Put(Questions[rejected.QuestionId] with { Standing = new Standing.Rejected(rejected.Reason) });
        return Same(big, rejected.QuestionId) ? down with { Highlighted = null } : down;
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
