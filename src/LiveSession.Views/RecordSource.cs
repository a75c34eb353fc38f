using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views;

/// <summary>
/// Where one family of records comes from, for one audience. It names the keys that exist, the keys that an event may have
/// changed, and renders a key; it holds no state.
/// </summary>
public abstract class RecordSource
{
    /// <summary>The first part of the family's keys, such as <c>question</c>.</summary>
    public abstract string Family { get; }

    /// <summary>Keys of all records that the audience has now.</summary>
    public abstract IEnumerable<string> Keys(SessionModel model);

    /// <summary>Keys that the event may have changed, made or removed. Too many cost a comparison, too few are a bug.</summary>
    public abstract IEnumerable<string> Touched(Happened happened, SessionModel model);

    /// <summary>The record, or null when the audience has none under this key.</summary>
    public abstract LiveRecord? Render(string key, SessionModel model, ViewContext context);

    /// <summary>True when the event moves the whole room, so that every family looks at all its keys again.</summary>
    public static bool MovesTheRoom(Event happened) =>
        happened is CurrentRoundChanged or AgendaPlanned or RoundOpened or RoundReopened or RoundWithdrawn or PhaseBegun;

    /// <summary>True when somebody sits elsewhere afterwards, or nowhere.</summary>
    protected static bool MovesPeople(Event happened) => happened is ParticipantsSeated or ParticipantMoved or SeatsReleased or SeatingPlanned or SeatingTakenBack;

    protected string Key(string id) => Family + "/" + id;

    protected static string Id(string key) => key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
