using System.Reflection;
using LiveSession.Server.Startup;
using Microsoft.Extensions.Logging;

namespace LiveSession.Server.Tests.Hosting;

/// <summary>Whoever watches the log tells messages apart by their ids. 4000 to 4999 are the cluster engine's, which is no part of the default build.</summary>
public sealed class LogIdTests
{
    [Fact]
    public void EachMessage_HasAnIdOfItsOwn()
    {
        var ids = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(LiveSessionServer).Assembly.Location)!, "LiveSession.*.dll")
            .Where(file => !file.EndsWith("Tests.dll", StringComparison.Ordinal) && !file.EndsWith("Orleans.dll", StringComparison.Ordinal))
            .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>()
            .Order()
            .ToArray();

        Assert.True(ids.Length >= 9, "The server's messages were not found.");
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain(ids, id => id is >= 4000 and < 5000);
    }
}
