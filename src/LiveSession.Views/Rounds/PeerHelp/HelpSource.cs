using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Views.Rounds.PeerHelp;

/// <summary>What a table's people see of the run that goes on, as long as its owner sits there: nobody inherits another group's challenge.</summary>
internal abstract class HelpTableSource(int table) : RecordSource
{
    protected int Table => table;

    public override IEnumerable<string> Keys(SessionModel model) => Seen(model) is var (round, _, helping) ? KeysOf(round, helping) : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        AggregateKind.Session => Here(model) is var (round, _, helping) ? KeysOf(round, helping) : [],
        AggregateKind.Round => TouchedBy(happened, model),
        _ => [],
    };

    protected abstract IEnumerable<string> KeysOf(string round, Helping helping);

    protected abstract IEnumerable<string> TouchedBy(Happened happened, SessionModel model);

    protected (string Round, Helpings Helpings, Helping Helping)? Seen(SessionModel model) =>
        Here(model) is { } here && model.TableOf(here.Helping.Owner) == table ? here : null;

    private (string Round, Helpings Helpings, Helping Helping)? Here(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Helpings helpings && helpings.At(table) is { } helping ? (current, helpings, helping) : null;
}

/// <summary>Whose challenge it is, and what it is.</summary>
internal sealed class HelpSource(int table) : HelpTableSource(table)
{
    public override string Family => "help";

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) => Seen(model) is var (round, helpings, helping) && Same(round, Id(key))
        ? new HelpRecord(round, helping.Run, helping.Owner, context.NameOf(helping.Owner), helping.Challenge, helping.Revision, helping.Thanked, Had(helpings, model) is { Count: > 0 } had ? had : null)
        : null;

    protected override IEnumerable<string> KeysOf(string round, Helping helping) => [Key(round)];

    private List<string> Had(Helpings helpings, SessionModel model) =>
        [.. helpings.All.Values.Where(each => each.Run < helpings.Run && model.TableOf(each.Owner) == Table).Select(each => each.Owner).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    protected override IEnumerable<string> TouchedBy(Happened happened, SessionModel model) =>
        happened.Event is HelpRunBegun or OwnerNamed or ChallengeStated or ColleaguesThanked ? [Key(happened.Stream.Key)] : [];
}

/// <summary>The ideas for the owner, without their authors.</summary>
internal sealed class HelpIdeaSource(int table) : HelpTableSource(table)
{
    public override string Family => "helpIdea";

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        Seen(model) is var (round, helpings, helping) && helping.Ideas.Contains(Id(key)) && helpings.Ideas[Id(key)] is var idea
            ? new HelpIdeaRecord(idea.Id, round, idea.Number, idea.Text)
            : null;

    protected override IEnumerable<string> KeysOf(string round, Helping helping) => helping.Ideas.Select(Key);

    // A new owner or a new run takes the ideas before it off the table.
    protected override IEnumerable<string> TouchedBy(Happened happened, SessionModel model) => happened.Event switch
    {
        IdeaProposed proposed when proposed.Table == Table => [Key(proposed.IdeaId)],
        HelpRunBegun or OwnerNamed when model.Round(happened.Stream.Key).Content is Helpings helpings =>
            helpings.Ideas.Values.Where(idea => idea.Table == Table).Select(idea => Key(idea.Id)),
        _ => [],
    };
}
