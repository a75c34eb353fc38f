namespace LiveSession.Tests.Shared;

/// <summary>The system's clock, set forward: what expires does so without anybody waiting, and streams keep their real pace.</summary>
public sealed class ShiftedClock : TimeProvider
{
    private long _passed;
    private long _set;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _passed) + Interlocked.Read(ref _set));

    public override long GetTimestamp() => base.GetTimestamp() + (Interlocked.Read(ref _passed) * (TimestampFrequency / TimeSpan.TicksPerSecond));

    /// <summary>Time passes.</summary>
    public void Forward(TimeSpan by) => Interlocked.Add(ref _passed, by.Ticks);

    /// <summary>Somebody, or a time server, sets the wall clock: no time passes.</summary>
    public void Set(TimeSpan by) => Interlocked.Add(ref _set, by.Ticks);
}
