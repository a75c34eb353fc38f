using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Follow;

namespace LiveSession.Views.Tests.Days;

/// <summary>A device that keeps records as the real ones do.</summary>
internal sealed class Replica(Audience audience)
{
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);
    private FollowFrom _position = new();

    public Audience Audience => audience;

    /// <summary>Comes back where it was, and gets what has changed.</summary>
    public void CatchUp(SessionView view)
    {
        var patch = Room.Next(view, audience, _position);
        if (patch.Reset)
        {
            _records.Clear();
        }

        foreach (var (key, record) in patch.Set)
        {
            _records[key] = JsonSerializer.Serialize(record, ContractsJson.Options);
        }

        foreach (var key in patch.Gone)
        {
            _records.Remove(key);
        }

        _position = new FollowFrom(patch.Epoch, patch.Seq);
    }

    /// <summary>What this device shows and a new one at that view does not, or the other way round; empty: they show the same.</summary>
    public IReadOnlyList<string> DifferencesFrom(SessionView view)
    {
        var fresh = new Replica(audience);
        fresh.CatchUp(view);
        return [.. _records.Except(fresh._records).Select(mine => $"{audience} shows {mine.Key} {mine.Value}"), .. fresh._records.Except(_records).Select(told => $"{audience} is missing {told.Key} {told.Value}")];
    }
}
