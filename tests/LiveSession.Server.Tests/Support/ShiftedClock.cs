namespace LiveSession.Server.Tests.Support;

/// <summary>The system's clock, set forward: what expires does so without anybody waiting, and streams keep their real pace.</summary>
public sealed class ShiftedClock : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public override long GetTimestamp() => base.GetTimestamp() + (Interlocked.Read(ref _ticks) * (TimestampFrequency / TimeSpan.TicksPerSecond));

    public void Forward(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
