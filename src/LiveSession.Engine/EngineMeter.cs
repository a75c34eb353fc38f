using System.Diagnostics.Metrics;
using LiveSession.Domain;

namespace LiveSession.Engine;

/// <summary>What an operator can watch of the engine; named as OpenTelemetry does, and free while nobody watches.</summary>
public static class EngineMeter
{
    /// <summary>The meter to listen to.</summary>
    public const string Name = "LiveSession.Engine";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(
        "livesession.commands", "{command}", "Commands that an aggregate has decided on, once they are durable or lost.");

    private static readonly Histogram<int> CommitSize = Meter.CreateHistogram<int>(
        "livesession.ledger.commit.size", "{command}", "Commands that became durable together.");

    private static readonly Histogram<double> CommitDuration = Meter.CreateHistogram<double>(
        "livesession.ledger.commit.duration", "s", "How long the ledger took to make them durable.");

    internal static void Decided(AggregateKind aggregate, string outcome) =>
        Commands.Add(1, new("livesession.aggregate", NameOf(aggregate)), new("livesession.outcome", outcome));

    internal static void Committed(int commands, TimeSpan took)
    {
        CommitSize.Record(commands);
        CommitDuration.Record(took.TotalSeconds);
    }

    private static string NameOf(AggregateKind aggregate) => aggregate switch
    {
        AggregateKind.Session => "session",
        AggregateKind.Round => "round",
        AggregateKind.Table => "table",
        _ => "participant",
    };
}
