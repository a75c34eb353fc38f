namespace LiveSession.Storage.Sqlite;

/// <summary>Nothing can be kept safely in the data folder; the message is a sentence for the operator.</summary>
public sealed class DataFolderUnusableException(string message, Exception? inner = null) : Exception(message, inner);
