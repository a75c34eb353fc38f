using System.Reflection;
using Microsoft.Extensions.Logging;

namespace LiveSession.Orleans.Tests;

/// <summary>Whoever watches the log tells messages apart by their ids: those of the cluster engine are 4000 to 4999, which the server leaves free.</summary>
public sealed class LogIdTests
{
    [Fact]
    public void EachMessage_HasAnIdOfItsOwn_FromTheClustersRange()
    {
        var ids = typeof(ClusterSettings).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>()
            .ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.InRange(id, 4000, 4999));
    }
}
