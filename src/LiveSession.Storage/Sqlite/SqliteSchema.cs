using System.Globalization;

namespace LiveSession.Storage.Sqlite;

/// <summary>The tables, created and upgraded by the program; the file's user_version says which steps have been taken.</summary>
internal static class SqliteSchema
{
    // A step that was released stays as it is: a change is a new step.
    private static readonly string[] Steps = [SqliteTables.Version1, SqliteTables.Version2];

    /// <summary>Takes the steps that are missing, all or none.</summary>
    /// <exception cref="DataFolderUnusableException">A newer version of LiveSession wrote the data.</exception>
    public static bool Prepare(WriteConnection connection)
    {
        var found = connection.Number("PRAGMA user_version");
        if (found > Steps.Length)
        {
            throw new DataFolderUnusableException($"The data was written by a newer version of LiveSession (format {found}, this one knows {Steps.Length}): use that version.");
        }

        if (found < Steps.Length)
        {
            connection.InTransaction(() => Upgrade(connection, (int)found));
        }

        return true;
    }

    private static void Upgrade(WriteConnection connection, int found)
    {
        foreach (var step in Steps.Skip(found))
        {
            connection.Command(step).Execute();
        }

        connection.Command(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Steps.Length}")).Execute();
    }
}
