using System.Collections.Concurrent;
using LiveSession.Engine.Pictures;

namespace LiveSession.Storage.Memory;

/// <summary>Pictures that live as long as the process.</summary>
public sealed class MemoryPictures : IPictureStore
{
    private readonly ConcurrentDictionary<(string Session, string Name), StoredPicture> _pictures = new();

    public Task SaveAsync(string sessionId, StoredPicture picture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(picture);
        _pictures.TryAdd((sessionId, picture.Name), picture);
        return Task.CompletedTask;
    }

    public Task<StoredPicture?> FindAsync(string sessionId, string name, CancellationToken cancellationToken) =>
        Task.FromResult(_pictures.GetValueOrDefault((sessionId, name)));
}
