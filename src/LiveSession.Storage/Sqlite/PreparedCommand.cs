using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>A command whose text is compiled once and whose parameters are filled by position.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly SqliteCommand _command;

    public PreparedCommand(SqliteCommand command, string text)
    {
        _command = command;
        _command.CommandText = text;
    }

    public PreparedCommand With(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Parameter(i).Value = values[i] ?? DBNull.Value;
        }

        return this;
    }

    /// <summary>How many rows were changed.</summary>
    public int Execute() => _command.ExecuteNonQuery();

    public long Number() => Convert.ToInt64(_command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);

    public List<T> Rows<T>(Func<SqliteDataReader, T> row)
    {
        using var reader = _command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public void Dispose() => _command.Dispose();

    private SqliteParameter Parameter(int index)
    {
        if (index == _command.Parameters.Count)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${index + 1}") });
        }

        return _command.Parameters[index];
    }
}
