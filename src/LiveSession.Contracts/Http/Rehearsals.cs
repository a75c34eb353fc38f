namespace LiveSession.Contracts.Http;

/// <summary>POST /api/rehearsal: rehearses a copy of this console's session with simulated people.</summary>
/// <param name="People">2 to 500.</param>
/// <param name="Tables">1 to 200, at most one for every two people.</param>
public sealed record RehearsalRequest(int People, int Tables, RehearsalSpeed Speed);

/// <summary>How fast the simulated people act.</summary>
public enum RehearsalSpeed
{
    /// <summary>Everybody at once.</summary>
    Fast,

    /// <summary>Each thing that people do is spread over two seconds.</summary>
    Brisk,

    /// <summary>Over eight seconds.</summary>
    Calm,
}

/// <summary>GET /api/rehearsal: how far the last rehearsal is.</summary>
/// <param name="Round">The round that it is in, from 1; 0 before the first.</param>
/// <param name="RoundTitle">Empty before the first.</param>
/// <param name="Checks">Once it is over: everything that had to hold.</param>
public sealed record RehearsalReading(
    RehearsalStanding Standing, int People, int Tables, int Round, int Rounds, string RoundTitle, IReadOnlyList<RehearsalCheck> Checks);

/// <summary>What has become of a rehearsal.</summary>
public enum RehearsalStanding
{
    /// <summary>There was none since the server started.</summary>
    None,

    Running,

    /// <summary>Played to the end; the checks say what came of it.</summary>
    Done,

    Stopped,

    /// <summary>It could not be played.</summary>
    Failed,
}

/// <summary>One thing that had to hold.</summary>
/// <param name="Detail">The figures, or what was wrong.</param>
public sealed record RehearsalCheck(string What, bool Holds, string Detail);
