using LiveSession.Storage.Postgres;
using LiveSession.Tests.Shared;

namespace LiveSession.Storage.Tests.Postgres;

/// <summary>An empty database on the tests' server, which goes away with it.</summary>
internal static class TemporaryDatabase
{
    private static readonly ImpatientClock Clock = new();

    public static async Task<PostgresDatabase> OpenAsync() => await OpenAsync(await NewAsync());

    public static Task<PostgresDatabase> OpenAsync(string connectionString, PostgresSharing sharing = PostgresSharing.ThisNodeAlone) =>
        PostgresDatabase.OpenAsync(connectionString, sharing, Clock, CancellationToken.None);

    public static async Task<string> NewAsync(string options = "") => await (await PostgresServer.SharedAsync()).NewDatabaseAsync(options);
}

/// <summary>The system's clock, whose timers go off a hundred times sooner: what looks every two seconds is not waited for.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private static TimeSpan Sooner(TimeSpan delay) => delay == Timeout.InfiniteTimeSpan ? delay : delay / 100;
}
