using LiveSession.Engine.Pictures;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresPicturesTests : PictureStoreContract
{
    private PostgresDatabase? _database;

    public override async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    protected override async ValueTask<IPictureStore> OpenAsync() => new PostgresPictures(_database = await TemporaryDatabase.OpenAsync());
}
