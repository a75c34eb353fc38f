using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Orleans.Serialization;

namespace LiveSession.Orleans.Tests;

/// <summary>What crosses from node to node arrives as it was sent.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Fault_CrossesAsWhatItIs()
    {
        using var provider = new ServiceCollection().AddSessionMessages().BuildServiceProvider();
        var serializer = provider.GetRequiredService<Serializer>();
        var thrown = Assert.Throws<LedgerUnavailableException>(() => Fail(new LedgerConflictException("Somebody else has written.", new NpgsqlException("The line is cut."))));

        var arrived = serializer.Deserialize<Exception>(serializer.SerializeToArray<Exception>(thrown));

        Assert.Equal("The store is gone.", Assert.IsType<LedgerUnavailableException>(arrived).Message);
        Assert.Equal("Somebody else has written.", Assert.IsType<LedgerConflictException>(arrived.InnerException).Message);
        Assert.IsType<NpgsqlException>(arrived.InnerException!.InnerException);
    }

    private static void Fail(Exception why) => throw new LedgerUnavailableException("The store is gone.", why);
}
