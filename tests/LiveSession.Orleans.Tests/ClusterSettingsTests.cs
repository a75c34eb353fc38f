using System.Net;

namespace LiveSession.Orleans.Tests;

public sealed class ClusterSettingsTests
{
    [Fact]
    [Trait("Rule", "A3")]
    public void PrintedSettings_HoldNoPassword()
    {
        var settings = new ClusterSettings("Host=db;Username=livesession;Password=very-secret", "cluster", "service", IPAddress.Loopback, SiloPort: 11111);

        Assert.DoesNotContain("very-secret", $"{settings}", StringComparison.Ordinal);
        Assert.DoesNotContain("Host=db", $"{settings}", StringComparison.Ordinal);
        Assert.Contains("SiloPort = 11111", $"{settings}", StringComparison.Ordinal);
    }
}
