using LiveSession.Contracts.Http;

namespace LiveSession.Server.Sessions;

/// <summary>
/// The last picture of each screen, for consoles that look. It is taken from the screen's own canvas: a console that drew the scene
/// again would show what the screen should show, not what it does. Not in the ledger, and not shared with other nodes.
/// </summary>
public sealed class ScreenPictures
{
    /// <summary>The largest picture, in characters of base64; with its envelope it must pass through a hub.</summary>
    public const int Largest = 28_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (SeenScreen Seen, long Version)> _byDevice = new(StringComparer.Ordinal);
    private long _version;
    private int _onlookers;

    /// <summary>Raised after a screen has shown something else.</summary>
    public event Action? Changed;

    /// <summary>Raised when the first console begins to look, and when the last one stops.</summary>
    public event Action? OnlookersChanged;

    public bool HasOnlookers => Volatile.Read(ref _onlookers) > 0;

    /// <summary>Takes a screen's picture; false when it is not a small JPEG file.</summary>
    public bool Show(string deviceId, string jpeg, DateTimeOffset at)
    {
        if (!IsSmallJpeg(jpeg))
        {
            return false;
        }

        lock (_gate)
        {
            _byDevice[deviceId] = (new SeenScreen(deviceId, jpeg, at.ToUnixTimeMilliseconds()), ++_version);
        }

        Changed?.Invoke();
        return true;
    }

    /// <summary>What was shown after a version, and up to which one.</summary>
    public (IReadOnlyList<SeenScreen> Seen, long UpTo) Since(long version)
    {
        lock (_gate)
        {
            return ([.. _byDevice.Values.Where(picture => picture.Version > version).OrderBy(picture => picture.Version).Select(picture => picture.Seen)], _version);
        }
    }

    /// <summary>A revoked screen's picture is nobody's any more.</summary>
    public void Forget(string deviceId)
    {
        lock (_gate)
        {
            _byDevice.Remove(deviceId);
        }
    }

    /// <summary>A console looks until this is disposed of.</summary>
    public IDisposable Look()
    {
        if (Interlocked.Increment(ref _onlookers) == 1)
        {
            OnlookersChanged?.Invoke();
        }

        return new Looking(this);
    }

    private static bool IsSmallJpeg(string jpeg)
    {
        if (jpeg.Length is 0 or > Largest)
        {
            return false;
        }

        var bytes = new byte[(jpeg.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(jpeg, bytes, out var length) && length > 4 && bytes is [0xFF, 0xD8, 0xFF, ..];
    }

    private sealed class Looking(ScreenPictures pictures) : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0 && Interlocked.Decrement(ref pictures._onlookers) == 0)
            {
                pictures.OnlookersChanged?.Invoke();
            }
        }
    }
}
