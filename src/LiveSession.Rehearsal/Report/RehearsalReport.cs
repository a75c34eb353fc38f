using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Report;

/// <summary>What came of a rehearsal.</summary>
/// <param name="Joined">People who are in.</param>
/// <param name="AckMs">From sending a ballot to its acknowledgement, while all vote at once.</param>
/// <param name="BallotsPerSecond">Durable, acknowledged ballots of all phones together.</param>
/// <param name="TallyOnScreenMs">From the last acknowledgement to the final tally on a screen's connection, the longest of all votes.</param>
/// <param name="ClickToDeviceMs">From a facilitator's click to the change on each device.</param>
/// <param name="Ratio"><paramref name="BallotsPerSecond"/> over the bare hub's.</param>
internal sealed record RehearsalReport(
    int Joined,
    QuestionFigures Questions,
    BallotFigures Ballots,
    IReadOnlyList<FinalistFigure> Finalists,
    CommitmentFigures Commitments,
    AckFigures AckMs,
    double BallotsPerSecond,
    double TallyOnScreenMs,
    ClickFigures ClickToDeviceMs,
    ServerFigures Server,
    BareHubFigures BareHub,
    double Ratio,
    IReadOnlyList<Check> Checks)
{
    /// <summary>Nothing is lost, doubled or wrong.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Holds => Checks.All(check => check.Ok);
}

/// <summary>Questions of all harvests.</summary>
/// <param name="Stored">Questions on the console after the close.</param>
internal sealed record QuestionFigures(int Sent, int Acknowledged, int Stored);

/// <summary>One ballot is one person's vote in one round, however often it was changed or sent again.</summary>
/// <param name="Counted">As the final tallies say.</param>
internal sealed record BallotFigures(int Sent, int Acknowledged, int Counted);

/// <summary>What the first vote kept.</summary>
/// <param name="Chosen">A later vote chose it among the finalists.</param>
internal sealed record FinalistFigure(int Rank, int Score, string Text, bool Chosen);

/// <summary>Commitments of all tables.</summary>
/// <param name="Acknowledged">By the director.</param>
internal sealed record CommitmentFigures(int Sent, int SeenByDirector, int Acknowledged);

internal sealed record AckFigures(double P50, double P95, double P99, double Max);

internal sealed record ClickFigures(double P50, double P95, double P99);

/// <summary>What the server process used.</summary>
/// <param name="CpuSeconds">Used by the server during the rehearsal.</param>
/// <param name="MemoryMb">Used by the server at its end.</param>
internal sealed record ServerFigures(double CpuSeconds, double MemoryMb);

internal sealed record BareHubFigures(double BallotsPerSecond);
