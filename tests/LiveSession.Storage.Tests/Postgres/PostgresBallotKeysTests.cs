using LiveSession.Engine.Ballots;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresBallotKeysTests : BallotKeysContract
{
    private PostgresDatabase? _database;

    public override async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    protected override async ValueTask<IBallotKeys> OpenAsync() => new PostgresBallotKeys(_database = await TemporaryDatabase.OpenAsync());
}
