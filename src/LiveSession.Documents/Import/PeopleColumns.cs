using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Import;

/// <summary>Which column holds what, found by the names in the first line.</summary>
internal sealed class PeopleColumns
{
    private const int Absent = -1;

    // Compared without accents, case, spaces and signs: "N° de badge" is "ndebadge".
    private static readonly PeopleColumn[] Known =
    [
        new(PeopleField.Badge, "badge", Required: true, ["badge", "nbadge", "nobadge", "ndebadge", "numerobadge", "numerodebadge", "badgenumber", "badgeno", "badgeid"]),
        new(PeopleField.FirstName, "prenom", Required: true, ["prenom", "prenoms", "firstname", "givenname", "forename"]),
        new(PeopleField.LastName, "nom", Required: true, ["nom", "nomdefamille", "lastname", "surname", "familyname", "name"]),
        new(PeopleField.Entity, "entite", Required: false, ["entite", "entity", "service", "direction", "department", "unite", "unit", "societe", "company", "organisation", "organization"]),
        new(PeopleField.Region, "region", Required: false, ["region"]),
        new(PeopleField.Table, "table", Required: false, ["table", "ntable", "ndetable", "numerotable", "numerodetable", "tablenumber", "tableno"]),
        new(PeopleField.Host, "hote", Required: false, ["hote", "hotedetable", "host", "tablehost"]),
    ];

    private readonly Dictionary<PeopleField, int> _places;
    private readonly PeopleRow _header;

    private PeopleColumns(Dictionary<PeopleField, int> places, PeopleRow header) => (_places, _header) = (places, header);

    /// <summary>How many columns the first line names.</summary>
    public int Count => _header.Cells.Count;

    /// <summary>The columns; null with faults when the people cannot be read from them.</summary>
    public static PeopleColumns? Find(CsvTable table, FaultList faults, FaultList notices)
    {
        var names = table.Header.Cells;
        var fields = names.Select(name => Field(name.Text)).ToArray();
        if (Array.TrueForAll(fields, field => field is null))
        {
            faults.Add(
                table.Header.Line,
                "",
                new Phrase($"La première ligne ne nomme pas les colonnes.", $"The first line does not name the columns."),
                new Phrase($"Mettez en première ligne : badge;prenom;nom;entite;region.", $"Make this the first line: badge;first name;last name;entity;region."));
            return null;
        }

        var places = Place(names, fields, faults);
        ReportMissing(table.Header.Line, places, faults);
        foreach (var unknown in names.Where((name, index) => fields[index] is null && name.Text.Length > 0))
        {
            notices.Add(
                unknown.Line,
                unknown.Text,
                new Phrase($"La colonne « {unknown.Text} » n'est pas reprise.", $"The column “{unknown.Text}” is not taken over."),
                new Phrase($"Rien à faire si elle ne sert pas ici.", $"Nothing to do if it is not needed here."));
        }

        return new PeopleColumns(places, table.Header);
    }

    /// <summary>The column as the file calls it; our own name when the file has none.</summary>
    public string Name(PeopleField field) => _places.GetValueOrDefault(field, Absent) is >= 0 and var place
        ? _header[place].Text
        : Array.Find(Known, column => column.Field == field)!.Name;

    public bool Has(PeopleField field) => _places.ContainsKey(field);

    public Cell Cell(PeopleRow row, PeopleField field) => _places.TryGetValue(field, out var place) ? row[place] : new Cell("", row.Line);

    private static PeopleField? Field(string name) =>
        Array.Find(Known, column => column.Aliases.Contains(Folded.Of(name), StringComparer.Ordinal))?.Field;

    private static Dictionary<PeopleField, int> Place(IReadOnlyList<Cell> names, PeopleField?[] fields, FaultList faults)
    {
        var places = new Dictionary<PeopleField, int>();
        for (var index = 0; index < fields.Length; index++)
        {
            if (fields[index] is { } field && !places.TryAdd(field, index))
            {
                faults.Add(
                    names[index].Line,
                    names[index].Text,
                    new Phrase($"Les colonnes « {names[places[field]].Text} » et « {names[index].Text} » disent la même chose.", $"The columns “{names[places[field]].Text}” and “{names[index].Text}” say the same."),
                    new Phrase($"Gardez-en une seule.", $"Keep one of them."));
            }
        }

        return places;
    }

    private static void ReportMissing(int line, Dictionary<PeopleField, int> places, FaultList faults)
    {
        foreach (var missing in Known.Where(column => column.Required && !places.ContainsKey(column.Field)))
        {
            faults.Add(
                line,
                missing.Name,
                new Phrase($"Il manque la colonne « {missing.Name} ».", $"The column “{missing.Name}” is missing."),
                new Phrase($"Ajoutez-la, ou donnez ce nom à la colonne qui la contient.", $"Add it, or give this name to the column that holds it."));
        }
    }
}

internal sealed record PeopleColumn(PeopleField Field, string Name, bool Required, string[] Aliases);

internal enum PeopleField
{
    Badge,
    FirstName,
    LastName,
    Entity,
    Region,
    Table,
    Host,
}
