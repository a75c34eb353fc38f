using LiveSession.Engine;
using LiveSession.Engine.Ballots;

namespace LiveSession.Storage.Files;

/// <summary>One small file for each secret vote that is not counted yet, in a folder beside the ledger that only this user reads.</summary>
/// <remarks>
/// A destroyed key is overwritten before its file goes. A disk that writes elsewhere than it was told, such as an SSD or a file system
/// with snapshots, can keep the old bytes for a while where no program sees them.
/// </remarks>
public sealed class BallotKeyFiles(string folder) : IBallotKeys
{
    /// <summary>The folder's name in the data folder.</summary>
    public const string FolderName = "ballot-keys";

    private const string Ending = ".key";
    private const char Between = '.';

    public Task CreateAsync(BallotKeyId id, ReadOnlyMemory<byte> key, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        // A file that a power cut left short was written before anybody could vote: it is no key yet.
        if (await ReadAsync(id, cancellationToken) is { } existing && existing.Length == key.Length)
        {
            return true;
        }

        CreateFolder();
        await WriteAsync(id, FileMode.Create, key, cancellationToken);
        return true;
    });

    public Task<byte[]?> FindAsync(BallotKeyId id, CancellationToken cancellationToken) => TryAsync(() => ReadAsync(id, cancellationToken));

    public Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        if (await ReadAsync(id, cancellationToken) is { } key)
        {
            await WriteAsync(id, FileMode.Open, new byte[key.Length], cancellationToken);
            File.Delete(PathOf(id));
        }

        return true;
    });

    public Task<IReadOnlyList<BallotKeyId>> AllAsync(CancellationToken cancellationToken) => TryAsync(() =>
    {
        var names = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending).Select(Path.GetFileNameWithoutExtension) : [];
        return Task.FromResult<IReadOnlyList<BallotKeyId>>([.. names.Select(name => name!.Split(Between)).Where(parts => parts.Length == 2).Select(parts => new BallotKeyId(parts[0], parts[1]))
            .OrderBy(id => id.SessionId, StringComparer.Ordinal).ThenBy(id => id.RoundId, StringComparer.Ordinal)]);
    });

    private async Task<byte[]?> ReadAsync(BallotKeyId id, CancellationToken cancellationToken) =>
        File.Exists(PathOf(id)) ? await File.ReadAllBytesAsync(PathOf(id), cancellationToken) : null;

    // Through to the disk: a ballot that is acknowledged must be countable after a power cut.
    private async Task WriteAsync(BallotKeyId id, FileMode mode, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (mode is FileMode.Create && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(PathOf(id), options);
        await file.WriteAsync(bytes, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string PathOf(BallotKeyId id)
    {
        // Ids are the program's own; still, none of them may lead out of the folder.
        if (!IsName(id.SessionId) || !IsName(id.RoundId))
        {
            throw new ArgumentException($"'{id.SessionId}' and '{id.RoundId}' cannot name a file.", nameof(id));
        }

        return Path.Combine(folder, $"{id.SessionId}{Between}{id.RoundId}{Ending}");
    }

    private static bool IsName(string id) => id.Length > 0 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static async Task<T> TryAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The keys of secret votes cannot be used: {wrong.Message}", wrong);
        }
    }
}
