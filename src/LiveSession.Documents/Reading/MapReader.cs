namespace LiveSession.Documents.Reading;

/// <summary>
/// Reads the keys of one map. What is asked for is known; what nobody asked for is a fault when <see cref="ReportUnknownKeys"/> is
/// called. A faulty value yields a stand-in, so that reading goes on and finds the next fault.
/// </summary>
internal sealed class MapReader
{
    private readonly MapNode _map;
    private readonly FaultList _faults;
    private readonly List<string> _asked = [];

    public MapReader(MapNode map, FaultList faults)
    {
        (_map, _faults) = (map, faults);
        foreach (var entry in map.Entries.GroupBy(entry => entry.Key.Text, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            faults.Add(
                entry.Key,
                new Phrase($"La clé « {entry.Key.Text} » est écrite deux fois.", $"The key “{entry.Key.Text}” is written twice."),
                new Phrase($"Gardez-en une seule.", $"Keep one of them."));
        }
    }

    public MapNode Place => _map;

    public FaultList Faults => _faults;

    /// <summary>The value of a key; null when it is absent or empty.</summary>
    public Node? Find(string key)
    {
        _asked.Add(key);
        return Entry(key)?.Value is { } value and not EmptyNode ? value : null;
    }

    /// <summary>The same, and a fault when there is none.</summary>
    public Node? Need(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            _faults.Add(
                Entry(key)?.Key ?? (Node)_map,
                new Phrase($"Il manque « {key} ».", $"“{key}” is missing."),
                new Phrase($"Ajoutez une ligne « {key}: … ».", $"Add a line “{key}: …”."));
        }

        return value;
    }

    public string Text(string key, int longest) => Need(key) is { } value ? Values.Text(value, key, longest, _faults) ?? "" : "";

    public string? OptionalText(string key, int longest) => Find(key) is { } value ? Values.Text(value, key, longest, _faults) : null;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>; null when it is missing or faulty.</summary>
    public int? Whole(string key, int least, int most) => Need(key) is { } value ? Values.Whole(value, key, least, most, _faults) : null;

    public int Whole(string key, int least, int most, int otherwise) =>
        Find(key) is { } value ? Values.Whole(value, key, least, most, _faults) ?? otherwise : otherwise;

    public bool Flag(string key, bool otherwise) => Find(key) is { } value ? Values.Word(value, key, ["true", "false"], _faults) switch
    {
        "true" => true,
        "false" => false,
        _ => otherwise,
    } : otherwise;

    /// <summary>One of the words; null when it is missing or faulty.</summary>
    public string? Word(string key, IReadOnlyList<string> words) => Need(key) is { } value ? Values.Word(value, key, words, _faults) : null;

    public string Word(string key, IReadOnlyList<string> words, string otherwise) =>
        Find(key) is { } value ? Values.Word(value, key, words, _faults) ?? otherwise : otherwise;

    public TimeSpan? OptionalDuration(string key, TimeSpan shortest, TimeSpan longest) =>
        Find(key) is { } value ? Values.Duration(value, key, shortest, longest, _faults) : null;

    /// <summary>The items of a list; empty when it is absent.</summary>
    public IReadOnlyList<Node> Items(string key, int least, int most)
    {
        var value = least > 0 ? Need(key) : Find(key);
        return value is null ? [] : Values.Items(value, key, least, most, _faults);
    }

    public IReadOnlyList<string> Texts(string key, int least, int most, int longest) =>
        [.. Items(key, least, most).Select(item => Values.Text(item, key, longest, _faults)).OfType<string>()];

    /// <summary>The maps of a list, each with its own reader.</summary>
    public IEnumerable<MapReader> Maps(string key, int least, int most) =>
        Items(key, least, most).Select(item => Values.Map(item, key, _faults)).OfType<MapNode>().Select(map => new MapReader(map, _faults));

    /// <summary>To be called when everything known has been asked for.</summary>
    /// <param name="onlyMistyped">Lets a key pass that resembles no known one.</param>
    public void ReportUnknownKeys(bool onlyMistyped = false)
    {
        foreach (var key in _map.Entries.Select(entry => entry.Key).Where(key => !_asked.Contains(key.Text, StringComparer.Ordinal)))
        {
            var meant = Closest.To(key.Text, _asked);
            if (meant is not null || !onlyMistyped)
            {
                _faults.Add(key, new Phrase($"La clé « {key.Text} » n'existe pas.", $"There is no key “{key.Text}”."), Suggestion(meant));
            }
        }
    }

    private Phrase Suggestion(string? meant) => meant is not null
        ? new Phrase($"Vouliez-vous dire « {meant} » ?", $"Did you mean “{meant}”?")
        : new Phrase($"Supprimez-la ou choisissez parmi : {Listed()}.", $"Remove it, or choose from: {Listed()}.");

    private string Listed() => string.Join(", ", _asked.Distinct(StringComparer.Ordinal));

    private MapEntry? Entry(string key) => _map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal));
}
