using System.Security.Cryptography;
using LiveSession.Contracts.Http;
using LiveSession.Domain.Sessions;
using LiveSession.Engine.Pictures;

namespace LiveSession.Server.Looks;

/// <summary>The logos of events: checked once when they come, then served as they are.</summary>
public sealed class Logos(IPictureStore pictures)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int LargestFile = 512 * 1024;

    // A screen has no more pixels than this across, and a decoded picture takes four bytes for each of them.
    private const int MostPixelsAcross = 3840;

    /// <summary>Keeps an uploaded file, or says why not.</summary>
    public async Task<PictureAnswer> TakeAsync(string sessionId, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (file.Length > LargestFile)
        {
            return new PictureAnswer(Fault: "pictureTooBig");
        }

        if (PictureFile.Read(file.Span) is not var (ending, width, height) || width < 1 || height < 1)
        {
            return new PictureAnswer(Fault: "pictureKind");
        }

        if (width > MostPixelsAcross || height > MostPixelsAcross)
        {
            return new PictureAnswer(Fault: "pictureTooLarge");
        }

        var name = $"{Convert.ToHexStringLower(SHA256.HashData(file.Span).AsSpan(0, 12))}.{ending}";
        await pictures.SaveAsync(sessionId, new StoredPicture(name, width, height, file), cancellationToken);
        return new PictureAnswer(name);
    }

    /// <summary>Null when the session has no picture of this name.</summary>
    public async Task<LookLogo?> FindAsync(string sessionId, string name, CancellationToken cancellationToken) =>
        await pictures.FindAsync(sessionId, name, cancellationToken) is { } picture ? new LookLogo(picture.Name, picture.Width, picture.Height) : null;

    /// <summary>Gives another session the same picture.</summary>
    public async Task CopyAsync(string fromSession, string toSession, string name, CancellationToken cancellationToken)
    {
        if (await pictures.FindAsync(fromSession, name, cancellationToken) is { } picture)
        {
            await pictures.SaveAsync(toSession, picture, cancellationToken);
        }
    }
}
