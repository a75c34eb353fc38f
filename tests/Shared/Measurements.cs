using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace LiveSession.Tests.Shared;

/// <summary>Everything that a meter measures while this listens. Meters are the process's own: tests that count run alone (<see cref="Alone"/>).</summary>
public sealed class Measurements : IDisposable
{
    /// <summary>The collection of tests beside which no other test runs.</summary>
    public const string Alone = "alone";

    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _taken = [];

    public Measurements(string meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>The values of one instrument, in order, with the values of their tags.</summary>
    public IReadOnlyList<(double Value, string Tags)> Of(string instrument) => [.. _taken.Where(taken => taken.Name == instrument).Select(taken => (taken.Value, taken.Tags))];

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _taken.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
}

[CollectionDefinition(Measurements.Alone, DisableParallelization = true)]
public sealed class TestsThatRunAlone;
