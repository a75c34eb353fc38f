using System.Collections.Immutable;
using System.Globalization;

namespace LiveSession.Domain.Rounds.QuestionHarvest.Lists;

/// <summary>What people have written for their tables, and the list that each table makes of it.</summary>
public sealed record TableLists
{
    public static TableLists None { get; } = new();

    /// <summary>By id. A draft stays as it was written, whatever the table makes of it.</summary>
    public ImmutableDictionary<string, Draft> Drafts { get; init; } = ImmutableDictionary.Create<string, Draft>(StringComparer.Ordinal);

    /// <summary>By id, removed ones too: their numbers and revisions are not given out again.</summary>
    public ImmutableDictionary<string, ListQuestion> Written { get; init; } = ImmutableDictionary.Create<string, ListQuestion>(StringComparer.Ordinal);

    /// <summary>Tables whose list is complete.</summary>
    public ImmutableHashSet<int> Sent { get; init; } = [];

    /// <summary>True from the moment on in which the tables are asked for their lists.</summary>
    public bool Begun { get; init; }

    /// <summary>What the people at a table have written for it, in the order of writing.</summary>
    public IEnumerable<Draft> DraftsAt(int table) => Drafts.Values.Where(draft => draft.Table == table).OrderBy(draft => draft.Number);

    /// <summary>A table's list, in the order of writing.</summary>
    public IEnumerable<ListQuestion> At(int table) => Written.Values.Where(question => question.Table == table && !question.Removed).OrderBy(question => question.Number);

    /// <summary>The question of the list that a draft was taken into; null while it was not.</summary>
    public ListQuestion? TakenInto(string draftId) => Written.Values.FirstOrDefault(question => !question.Removed && question.Drafts.Contains(draftId, StringComparer.Ordinal));

    public Decision Write(WriteListQuestion write, int most)
    {
        var known = Written.GetValueOrDefault(write.QuestionId);
        if (NotNow(write.Table) is { } refusal)
        {
            return refusal;
        }

        if ((known is not null && known.Table != write.Table) || write.Drafts.Any(id => Drafts.GetValueOrDefault(id)?.Table != write.Table))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        // Two who take the same draft over at the same moment make one question of it, not two.
        if (write.Drafts.Any(id => TakenInto(id) is { } taken && !Same(taken.Id, write.QuestionId)))
        {
            return new Refusal(RoundRefusals.DraftAlreadyTaken);
        }

        return known is { Removed: false } ? Change(known, write) : Add(known, write, most);
    }

    public Decision Remove(RemoveListQuestion remove) => NotNow(remove.Table) is { } refusal ? refusal : Written.GetValueOrDefault(remove.QuestionId) switch
    {
        { } question when question.Table != remove.Table => new Refusal(RoundRefusals.QuestionUnknown),
        null => new Refusal(RoundRefusals.QuestionUnknown),
        { Removed: true } => Decision.AlreadySo,
        { } question when question.Revision != remove.Revision => new Refusal(RoundRefusals.ListQuestionChangedMeanwhile),
        { } question => new ListQuestionRemoved(question.Id, question.Table),
    };

    /// <summary>Completes a table's list.</summary>
    /// <param name="asked">How many questions the round has already.</param>
    public Decision Send(int table, int asked, DateTimeOffset now)
    {
        if (Sent.Contains(table))
        {
            return Decision.AlreadySo;
        }

        ListedQuestion[] questions = [.. At(table).Select((question, at) => new ListedQuestion(question.Id, asked + at + 1, question.Text, question.Subtheme, question.Drafts))];
        return questions.Length == 0 ? new Refusal(RoundRefusals.ListEmpty) : new TableListSent(table, questions, now);
    }

    public TableLists Evolve(Event happened) => happened switch
    {
        QuestionDrafted drafted => this with { Drafts = Drafts.SetItem(drafted.DraftId, new Draft(drafted.DraftId, drafted.Number, drafted.Author, drafted.Table, drafted.Text, drafted.Subtheme, drafted.At)) },
        ListQuestionWritten written => Put(new ListQuestion(written.QuestionId, written.Table, written.Number, written.Revision, written.Text, written.Subtheme, written.Drafts)),
        ListQuestionRemoved removed => Put(Written[removed.QuestionId] with { Removed = true }),
        TableListSent sent => this with { Sent = Sent.Add(sent.Table) },
        PhaseBegun begun => this with { Begun = Begun || begun.Phase >= TableListSettings.ListPhase },
        _ => this,
    };

    private Refusal? NotNow(int table) => this switch
    {
        _ when Sent.Contains(table) => new Refusal(RoundRefusals.ListAlreadySent),
        { Begun: false } => new Refusal(RoundRefusals.ListsNotBegun),
        _ => null,
    };

    private static Decision Change(ListQuestion known, WriteListQuestion write)
    {
        if (known.Says(write))
        {
            return Decision.AlreadySo;
        }

        return known.Revision != write.Revision
            ? new Refusal(RoundRefusals.ListQuestionChangedMeanwhile)
            : new ListQuestionWritten(known.Id, known.Table, known.Number, known.Revision + 1, write.Text, write.Subtheme, write.Drafts);
    }

    // A question that somebody has removed while another was changing it comes back as a new one: its writer says so with revision 0.
    private Decision Add(ListQuestion? removed, WriteListQuestion write, int most)
    {
        if (write.Revision != 0)
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        if (At(write.Table).Count() >= most)
        {
            return Refusal.With(RoundRefusals.ListFull, "max", most.ToString(CultureInfo.InvariantCulture));
        }

        var number = removed?.Number ?? Written.Values.Count(question => question.Table == write.Table) + 1;
        return new ListQuestionWritten(write.QuestionId, write.Table, number, (removed?.Revision ?? 0) + 1, write.Text, write.Subtheme, write.Drafts);
    }

    private TableLists Put(ListQuestion question) => this with { Written = Written.SetItem(question.Id, question) };
}

/// <summary>What one person has written for their table.</summary>
public sealed record Draft(string Id, int Number, string Author, int Table, string Text, int? Subtheme, DateTimeOffset At);

/// <summary>A question of a table's list.</summary>
/// <param name="Revision">Counts the changes.</param>
/// <param name="Drafts">The people's drafts that it comes from.</param>
public sealed record ListQuestion(string Id, int Table, int Number, int Revision, string Text, int? Subtheme, IReadOnlyList<string> Drafts)
{
    public bool Removed { get; init; }

    internal bool Says(WriteListQuestion write) =>
        Same(Text, write.Text) && Subtheme == write.Subtheme && Drafts.SequenceEqual(write.Drafts, StringComparer.Ordinal);
}
