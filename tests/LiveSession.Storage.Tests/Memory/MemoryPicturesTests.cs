using LiveSession.Engine.Pictures;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Memory;

public sealed class MemoryPicturesTests : PictureStoreContract
{
    protected override ValueTask<IPictureStore> OpenAsync() => ValueTask.FromResult<IPictureStore>(new MemoryPictures());
}
