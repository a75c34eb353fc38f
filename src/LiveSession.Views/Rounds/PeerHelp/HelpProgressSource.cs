using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Views.Rounds.PeerHelp;

/// <summary>How far each table is, for the console: numbers, no texts.</summary>
internal sealed class HelpProgressSource : RecordSource
{
    public override string Family => "helpProgress";

    public override IEnumerable<string> Keys(SessionModel model) => Current(model)?.Current.Select(helping => KeyOf(helping.Table)) ?? [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Stream.Kind is AggregateKind.Round ? TouchedBy(happened.Event, model.Round(happened.Stream.Key).Content as Helpings) : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        Current(model) is { } helpings && helpings.At(int.Parse(Id(key), CultureInfo.InvariantCulture)) is { } helping
            ? new HelpProgressRecord(
                helping.Table,
                context.NameOf(helping.Owner),
                helping.Challenge is not null,
                helping.Ideas.Count,
                helping.Ideas.Count(id => helpings.Ideas[id].Kept),
                helping.Thanked)
            : null;

    private IEnumerable<string> TouchedBy(Event happened, Helpings? helpings) => happened switch
    {
        HelpRunBegun => helpings?.All.Values.Select(helping => KeyOf(helping.Table)).Distinct(StringComparer.Ordinal) ?? [],
        OwnerNamed named => [KeyOf(named.Table)],
        ChallengeStated stated => [KeyOf(stated.Table)],
        IdeaProposed proposed => [KeyOf(proposed.Table)],
        IdeaKept kept when helpings is not null => [KeyOf(helpings.Ideas[kept.IdeaId].Table)],
        IdeaLetGo letGo when helpings is not null => [KeyOf(helpings.Ideas[letGo.IdeaId].Table)],
        ColleaguesThanked thanked => [KeyOf(thanked.Table)],
        _ => [],
    };

    private static Helpings? Current(SessionModel model) => model.Session.CurrentRound is { } current ? model.Round(current).Content as Helpings : null;

    private string KeyOf(int table) => Key(table.ToString(CultureInfo.InvariantCulture));
}
