using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;

namespace LiveSession.Server.Sessions;

/// <summary>What the sessions of a node work with.</summary>
/// <param name="Exchange">Null: nobody is connected at other nodes.</param>
public sealed record SessionSurroundings(
    ISessionEngine Engine, ILedgerStore Ledger, IPeopleStore People, ThisNode Node, TimeProvider Time, ILogger<LiveSessions> Logger, IAttendanceExchange? Exchange = null);
