using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <content>Harvests in which the tables make one list each: only the list is asked, its authors are those of the drafts in it.</content>
public sealed partial record Harvest
{
    /// <summary>Everybody who has asked, or written for their table.</summary>
    public IReadOnlySet<string> Writers() => Questions.Values.SelectMany(question => question.Authors).Concat(Lists.Drafts.Values.Select(draft => draft.Author)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The drafts that a question of a list comes from, as they were written.</summary>
    public IEnumerable<Draft> DraftsOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Drafts.Select(id => Lists.Drafts[id]);
    }

    private Decision DraftQuestion(AskQuestion ask, DateTimeOffset now)
    {
        if (Lists.Drafts.ContainsKey(ask.QuestionId))
        {
            return Decision.AlreadySo;
        }

        if (ask.Table is not { } table)
        {
            return new Refusal(RoundRefusals.NotAtThisTable);
        }

        if (Lists.Sent.Contains(table))
        {
            return new Refusal(RoundRefusals.ListAlreadySent);
        }

        return Unfit(ask.Subtheme) is { } refusal ? refusal
            : LimitReached(Lists.Drafts.Values.Count(draft => Same(draft.Author, ask.Author))) is { } limit ? limit
            : new QuestionDrafted(ask.QuestionId, Lists.Drafts.Count + 1, ask.Author, table, ask.Text, ask.Subtheme, now);
    }

    private Decision OfLists(Command command, DateTimeOffset now) => (Settings.Lists, command) switch
    {
        (null, _) => Mismatch,
        (_, WriteListQuestion write) when Unfit(write.Subtheme) is { } refusal => refusal,
        ({ } lists, WriteListQuestion write) => Lists.Write(write, lists.MaxPerTable),
        (_, RemoveListQuestion remove) => Lists.Remove(remove),
        (_, SendTableList send) => Lists.Begun ? Lists.Send(send.Table, Questions.Count, now) : new Refusal(RoundRefusals.ListsNotBegun),
        (_, CollectTableList collect) => Lists.Send(collect.Table, Questions.Count, now),
        _ => Mismatch,
    };

    private Harvest Listed(TableListSent sent) => sent.Questions.Aggregate(this with { Lists = Lists.Evolve(sent) }, (harvest, listed) => harvest.Put(new Question(
        listed.QuestionId, listed.Number, AuthorsOf(listed.Drafts), sent.Table, listed.Text, listed.Subtheme, sent.At, FirstStanding) { Drafts = listed.Drafts }));

    private string[] AuthorsOf(IReadOnlyList<string> drafts) => [.. drafts.Select(id => Lists.Drafts[id].Author).Distinct(StringComparer.Ordinal)];
}
