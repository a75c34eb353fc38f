using LiveSession.Storage.Postgres;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresRequirementsTests
{
    private static readonly PostgresRequirements Sound = new(new Version(14, 0), "on", "on", "on", "UTF8", Standby: false);

    [Fact]
    public void SoundServer_HasNoFault() => Assert.Null(Sound.Fault);

    [Fact]
    public void OldServer_IsRefused() => Assert.Contains("13.9", (Sound with { Version = new Version(13, 9) }).Fault, StringComparison.Ordinal);

    [Fact]
    public void Standby_IsRefused() => Assert.Contains("standby", (Sound with { Standby = true }).Fault, StringComparison.Ordinal);
}
