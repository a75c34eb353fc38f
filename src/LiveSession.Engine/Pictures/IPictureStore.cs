namespace LiveSession.Engine.Pictures;

/// <summary>
/// Keeps pictures that an event brings along, such as its logo: they are too large for events, which only name them. Every method
/// throws <see cref="LedgerUnavailableException"/> when the store cannot be reached.
/// </summary>
public interface IPictureStore
{
    /// <summary>Keeps a picture; one of the same name is the same picture, and stays.</summary>
    Task SaveAsync(string sessionId, StoredPicture picture, CancellationToken cancellationToken);

    /// <summary>Null when the session has none of this name.</summary>
    Task<StoredPicture?> FindAsync(string sessionId, string name, CancellationToken cancellationToken);
}

/// <summary>A picture file.</summary>
/// <param name="Name">Made from what is in it, with the ending of its kind.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record StoredPicture(string Name, int Width, int Height, ReadOnlyMemory<byte> Bytes);
