using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using LiveSession.Views;

namespace LiveSession.Server.Sessions;

/// <summary>The sessions of this server as a facilitator sees them.</summary>
internal static class SessionList
{
    /// <summary>Every session that was begun to its end, the last used first.</summary>
    public static IReadOnlyList<SessionSummary> Of(LiveSessions sessions, DeviceIdentity console) =>
    [
        .. sessions.All
            .Where(session => session.View.Read(model => model.Session.Tables > 0))
            .Select(session => Summary(session, console))
            .OrderByDescending(session => session.LastAt)
            .ThenBy(session => session.Id, StringComparer.Ordinal),
    ];

    public static SessionSummary Summary(SessionHost session, DeviceIdentity console) => session.View.Read(model => new SessionSummary(
        session.Id,
        model.Session.Title,
        model.Session.Language,
        model.Session.Tables,
        model.Session.Roster.Count,
        model.Session.Agenda.Length,
        StateOf(model),
        session.BeganAt?.ToUnixTimeMilliseconds() ?? 0,
        session.LastAt?.ToUnixTimeMilliseconds() ?? 0,
        session.Attendance.ConnectedParticipants,
        Here: Same(session.Id, console.SessionId),
        model.Session.TimeZone));

    private static SessionState StateOf(SessionModel model) => model.Session switch
    {
        { Archived: true } => SessionState.Archived,
        { CurrentRound: null } => SessionState.Planned,
        _ => model.IsOver ? SessionState.Finished : SessionState.Running,
    };
}
