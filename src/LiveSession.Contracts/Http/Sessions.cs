namespace LiveSession.Contracts.Http;

/// <summary>GET /api/sessions, console only: one session of this server. The answer is an array of these, the last used first.</summary>
/// <param name="People">Everybody on its list.</param>
/// <param name="BeganAt">When it was created, in Unix milliseconds.</param>
/// <param name="LastAt">When something last happened in it, in Unix milliseconds.</param>
/// <param name="Connected">Phones that follow it at this moment.</param>
/// <param name="Here">It is the one that the asking console is in.</param>
/// <param name="TimeZone">Where the event is, by its IANA name; null: not said.</param>
public sealed record SessionSummary(
    string Id, string Title, string Language, int Tables, int People, int Rounds, SessionState State, long BeganAt, long LastAt, int Connected, bool Here, string? TimeZone = null);

/// <summary>How far a session is.</summary>
public enum SessionState
{
    /// <summary>The room is in no round yet.</summary>
    Planned,

    Running,

    /// <summary>Its last round is closed.</summary>
    Finished,

    /// <summary>Put away: its printed codes open nothing.</summary>
    Archived,
}

/// <summary>POST /api/sessions: begins a session from a shipped agenda, without people.</summary>
/// <param name="Template">day, worldcafe, choice or blank.</param>
/// <param name="Language">The session's language: fr or en.</param>
/// <param name="Title">Absent: the template's.</param>
/// <param name="Tables">1 to 200.</param>
/// <param name="Seats">The most who can sit at each table; absent: as many as need be.</param>
public sealed record NewSession(string Template, string Language, string? Title, int Tables, int? Seats = null);

/// <summary>POST /api/sessions/{id}/copy: another session with the same agenda and tables.</summary>
/// <param name="Title">Absent: the same title.</param>
/// <param name="People">With everybody on the list, at the tables where they sit now, under new codes.</param>
public sealed record SessionCopy(string? Title, bool People);

/// <summary>POST /api/sessions/{id}/archive: puts a session away, or takes it out again.</summary>
public sealed record SessionArchiving(bool Archived);
