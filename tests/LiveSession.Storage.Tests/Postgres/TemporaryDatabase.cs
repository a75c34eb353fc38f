using LiveSession.Storage.Postgres;
using LiveSession.Tests.Shared;

namespace LiveSession.Storage.Tests.Postgres;

/// <summary>An empty database on the tests' server, which goes away with it.</summary>
internal static class TemporaryDatabase
{
    public static async Task<PostgresDatabase> OpenAsync() => await OpenAsync(await NewAsync());

    public static Task<PostgresDatabase> OpenAsync(string connectionString, PostgresSharing sharing = PostgresSharing.ThisNodeAlone) =>
        PostgresDatabase.OpenAsync(connectionString, sharing, CancellationToken.None);

    public static async Task<string> NewAsync(string options = "") => await (await PostgresServer.SharedAsync()).NewDatabaseAsync(options);
}
