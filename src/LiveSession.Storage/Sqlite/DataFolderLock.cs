namespace LiveSession.Storage.Sqlite;

/// <summary>Keeps a second process out of the data folder. The operating system drops the lock with the process, however it ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private const string FileName = "livesession.lock";
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or says at once that it is taken.</summary>
    /// <exception cref="DataFolderInUseException">Somebody else holds it.</exception>
    public static DataFolderLock Take(string folder)
    {
        try
        {
            return new DataFolderLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (held.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
        {
            throw new DataFolderInUseException(folder, held);
        }
    }

    // The file stays: were it deleted, a process that has just opened it would hold a lock that nobody sees.
    public void Dispose() => _file.Dispose();
}
