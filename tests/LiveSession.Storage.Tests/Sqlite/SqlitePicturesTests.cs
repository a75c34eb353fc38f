using LiveSession.Engine.Pictures;
using LiveSession.Storage.Sqlite;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Sqlite;

public sealed class SqlitePicturesTests : PictureStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async ValueTask<IPictureStore> OpenAsync() => new SqlitePictures(await _folder.OpenAsync());
}
