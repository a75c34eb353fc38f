using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LiveSession.Documents.Agenda.Rounds;
using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;

namespace LiveSession.Documents.Agenda;

/// <summary>Reads a whole agenda file: what all rounds have in common; each kind reads the rest of its round itself.</summary>
internal sealed partial class AgendaReader
{
    private readonly FaultList _faults;
    private readonly EarlierRounds _earlier = new();

    private AgendaReader(FaultList faults) => _faults = faults;

    public static AgendaReading Read(ReadOnlyMemory<byte> file, string language)
    {
        var faults = new FaultList(language);
        var agenda = new AgendaReader(faults).ReadFile(file);
        return new AgendaReading(faults.Any ? null : agenda, faults.InFileOrder());
    }

    /// <summary>One round, as it would stand in the agenda at this place; and what it would spoil of the rounds that build on it.</summary>
    /// <param name="at">How many rounds stand before it.</param>
    /// <param name="behind">The rounds that stand behind it.</param>
    public static RoundReading ReadRound(ReadOnlyMemory<byte> keys, AgendaFile agenda, int at, IEnumerable<RoundPlan> behind, string language)
    {
        var faults = new FaultList(language);
        var reader = new AgendaReader(faults);
        reader._earlier.Expect(agenda.Rounds.Select(round => (round.Id, round.Settings.Kind)));
        foreach (var round in agenda.Rounds.Take(at))
        {
            reader._earlier.Pass(round.Id, round.Settings);
        }

        var plan = JsonTree.Read(keys.Span, faults) is { } root && Values.Map(root, "round", faults) is { } map ? reader.ReadRound(new MapReader(map, faults)) : null;
        if (plan is not null && !faults.Any)
        {
            reader.ReadAgain(behind.Where(round => string.Equals(round.Settings.BuildsOn(), plan.Id, StringComparison.Ordinal)));
        }

        return new RoundReading(faults.Any ? null : plan, faults.InFileOrder());
    }

    private void ReadAgain(IEnumerable<RoundPlan> rounds)
    {
        foreach (var round in rounds)
        {
            ReadRound(new MapReader((MapNode)YamlTree.Read(AgendaWriter.WriteOne(round), _faults)!, _faults));
        }
    }

    private AgendaFile? ReadFile(ReadOnlyMemory<byte> file)
    {
        if (Decode(file) is not { } yaml || YamlTree.Read(yaml, _faults) is not { } root || Values.Map(root, "agenda", _faults) is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, _faults);
        var agenda = new AgendaFile(
            reader.Text("title", AgendaLimits.Title),
            reader.Word("language", Languages.All) ?? Languages.French,
            reader.Whole("tables", 1, AgendaLimits.Tables) ?? 1,
            ReadRounds(reader),
            TimeZones.Read(reader));
        reader.ReportUnknownKeys();
        return agenda;
    }

    private string? Decode(ReadOnlyMemory<byte> file)
    {
        if (file.Length > AgendaLimits.FileBytes)
        {
            _faults.Add(
                0,
                "",
                new Phrase($"Le fichier dépasse {AgendaLimits.FileBytes / 1024} Ko.", $"The file is larger than {AgendaLimits.FileBytes / 1024} KB."),
                new Phrase($"Est-ce bien un programme ?", $"Is it really an agenda?"));
            return null;
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            _faults.Add(
                0,
                "",
                new Phrase($"Le fichier n'est pas un texte UTF-8.", $"The file is not UTF-8 text."),
                new Phrase($"Enregistrez-le en UTF-8.", $"Save it as UTF-8."));
            return null;
        }
    }

    private List<RoundPlan> ReadRounds(MapReader agenda)
    {
        var rounds = agenda.Maps("rounds", 1, AgendaLimits.Rounds).ToArray();
        _earlier.Expect(rounds.Select(round => (Peek(round, "id"), Peek(round, "kind"))));
        return [.. rounds.Select(ReadRound).OfType<RoundPlan>()];
    }

    private RoundPlan? ReadRound(MapReader round)
    {
        var id = ReadId(round);
        var title = round.Text("title", AgendaLimits.Title);
        var instruction = round.OptionalText("instruction", AgendaLimits.Instruction);
        var duration = round.OptionalDuration("duration", AgendaLimits.ShortestRound, AgendaLimits.LongestRound);
        var seating = SeatingWords.Read(round);
        var (startsAt, skipped) = (ReadStart(round), round.Flag("skip", otherwise: false));
        var kind = RoundKinds.Find(round.Word("kind", RoundKinds.Names));
        var settings = kind?.Read(round, _earlier);
        if (kind is not null)
        {
            // Which keys a round may have is known only with its kind.
            round.ReportUnknownKeys();
        }

        _earlier.Pass(id, settings);
        return settings is null ? null : new RoundPlan(id, title, instruction, duration, settings, skipped, startsAt, seating);
    }

    private TimeOnly? ReadStart(MapReader round)
    {
        if (round.Find("start") is not { } node || Values.Text(node, "start", AgendaLimits.Id, _faults) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
        {
            return start;
        }

        _faults.Add(
            node,
            new Phrase($"« {text} » n'est pas une heure.", $"“{text}” is not a time of day."),
            new Phrase($"Écrivez par exemple \"09:30\", entre guillemets.", $"Write \"09:30\" for example, in quotes."));
        return null;
    }

    private string ReadId(MapReader round)
    {
        var node = round.Need("id");
        if (node is null || Values.Text(node, "id", AgendaLimits.Id, _faults) is not { } id)
        {
            return "";
        }

        if (!IdPattern().IsMatch(id))
        {
            _faults.Add(
                node,
                new Phrase($"L'identifiant « {id} » n'est pas permis.", $"The id “{id}” is not allowed."),
                new Phrase($"Utilisez a-z, 0-9 et le tiret, par exemple « vote-1 ».", $"Use a-z, 0-9 and the dash, “vote-1” for example."));
        }
        else if (_earlier.HasPassed(id))
        {
            _faults.Add(
                node,
                new Phrase($"L'identifiant « {id} » est déjà pris.", $"The id “{id}” is already taken."),
                new Phrase($"Donnez à chaque séquence son propre identifiant.", $"Give each round an id of its own."));
        }

        return id;
    }

    private static string Peek(MapReader round, string key) =>
        round.Place.Entries.Select(entry => entry).FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal))?.Value is ScalarNode scalar ? scalar.Text : "";

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdPattern();
}
