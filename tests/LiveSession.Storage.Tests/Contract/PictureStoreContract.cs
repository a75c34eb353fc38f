using LiveSession.Engine.Pictures;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What every store of pictures must do; an heir says which.</summary>
public abstract class PictureStoreContract : IAsyncLifetime
{
    private static readonly StoredPicture Logo = new("9f2c.png", 640, 200, new byte[] { 0x89, 0, 1, 255 });
    private IPictureStore _pictures = null!;

    /// <summary>A store with nothing in it; the heir clears it away.</summary>
    protected abstract ValueTask<IPictureStore> OpenAsync();

    public async Task InitializeAsync() => _pictures = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task Picture_IsReadBackByteForByte_InItsSessionOnly()
    {
        await _pictures.SaveAsync("s1", Logo, CancellationToken.None);

        var found = await _pictures.FindAsync("s1", Logo.Name, CancellationToken.None);
        Assert.Equal((Logo.Name, 640, 200), (found!.Name, found.Width, found.Height));
        Assert.Equal(Logo.Bytes.ToArray(), found.Bytes.ToArray());
        Assert.Null(await _pictures.FindAsync("s2", Logo.Name, CancellationToken.None));
        Assert.Null(await _pictures.FindAsync("s1", "other.png", CancellationToken.None));
    }

    [SkippableFact]
    public async Task PictureSavedAgain_IsOne()
    {
        await _pictures.SaveAsync("s1", Logo, CancellationToken.None);
        await _pictures.SaveAsync("s1", Logo, CancellationToken.None);
        await _pictures.SaveAsync("s2", Logo, CancellationToken.None);

        Assert.NotNull(await _pictures.FindAsync("s2", Logo.Name, CancellationToken.None));
    }
}
