namespace LiveSession.Storage.Sqlite;

/// <summary>Another process works on the data folder.</summary>
public sealed class DataFolderInUseException(string folder, Exception? inner = null)
    : Exception($"The data folder '{folder}' is in use by another LiveSession process: stop that one first, or choose another folder.", inner);
