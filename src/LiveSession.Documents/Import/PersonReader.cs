using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LiveSession.Documents.Reading;
using LiveSession.Domain;

namespace LiveSession.Documents.Import;

/// <summary>Reads one person from one row. Invisible characters are taken out with a notice: nobody can see them to correct them.</summary>
internal sealed partial class PersonReader(PeopleColumns columns, int tables, FaultList faults, FaultList notices)
{
    private static readonly string[] Yes = ["oui", "o", "yes", "y", "x", "1", "vrai", "true"];
    private static readonly string[] No = ["", "non", "n", "no", "0", "faux", "false"];

    public ImportedPerson Read(PeopleRow row)
    {
        if (row.Cells.Skip(columns.Count).Any(cell => cell.Text.Length > 0))
        {
            faults.Add(
                row.Line,
                "",
                new Phrase($"La ligne a {row.Cells.Count} valeurs pour {columns.Count} colonnes.", $"The line has {row.Cells.Count} values for {columns.Count} columns."),
                new Phrase($"Une valeur contient sans doute le séparateur : mettez-la entre guillemets.", $"A value probably contains the separator: put it in quotes."));
        }

        return new ImportedPerson(
            ReadBadge(row),
            ReadName(row, PeopleField.FirstName),
            ReadName(row, PeopleField.LastName),
            ReadGroup(row, PeopleField.Entity),
            ReadGroup(row, PeopleField.Region),
            ReadTable(row),
            ReadHost(row));
    }

    private string ReadBadge(PeopleRow row)
    {
        var badge = Clean(row, PeopleField.Badge);
        if (!columns.Has(PeopleField.Badge))
        {
            return badge;
        }

        if (badge.Length == 0)
        {
            Fault(row, PeopleField.Badge, new Phrase($"Le numéro de badge est vide.", $"The badge number is empty."), new Phrase($"Donnez à chaque personne un numéro de badge.", $"Give each person a badge number."));
        }
        else if (badge.Length > ImportLimits.Badge || !BadgePattern().IsMatch(badge))
        {
            Fault(
                row,
                PeopleField.Badge,
                new Phrase($"« {Shown(badge)} » n'est pas un numéro de badge.", $"“{Shown(badge)}” is not a badge number."),
                new Phrase($"Utilisez au plus {ImportLimits.Badge} lettres sans accent, chiffres, points et tirets.", $"Use at most {ImportLimits.Badge} unaccented letters, digits, dots and dashes."));
        }

        return badge;
    }

    private string ReadName(PeopleRow row, PeopleField field)
    {
        var name = Clean(row, field);
        if (columns.Has(field) && name.Length == 0)
        {
            Fault(row, field, new Phrase($"« {columns.Name(field)} » est vide.", $"“{columns.Name(field)}” is empty."), new Phrase($"Écrivez le nom tel qu'il doit figurer sur le badge.", $"Write the name as it shall stand on the badge."));
        }

        CheckLength(row, field, name, ImportLimits.Name);
        return name;
    }

    private string? ReadGroup(PeopleRow row, PeopleField field)
    {
        var group = Clean(row, field);
        CheckLength(row, field, group, ImportLimits.Group);
        return group.Length == 0 ? null : group;
    }

    private int? ReadTable(PeopleRow row)
    {
        var text = Clean(row, PeopleField.Table);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= tables)
        {
            return number;
        }

        Fault(
            row,
            PeopleField.Table,
            new Phrase($"La table « {Shown(text)} » n'existe pas.", $"There is no table “{Shown(text)}”."),
            new Phrase($"Écrivez un numéro de 1 à {tables}, ou laissez vide.", $"Write a number from 1 to {tables}, or leave it empty."));
        return null;
    }

    private bool ReadHost(PeopleRow row)
    {
        var text = Clean(row, PeopleField.Host);
        var folded = Folded.Of(text);
        if (!Yes.Contains(folded, StringComparer.Ordinal) && !(No.Contains(folded, StringComparer.Ordinal) && (folded.Length > 0 || text.Length == 0)))
        {
            Fault(
                row,
                PeopleField.Host,
                new Phrase($"« {Shown(text)} » ne dit pas si la personne est hôte de table.", $"“{Shown(text)}” does not say whether the person is a table host."),
                new Phrase($"Écrivez « oui » ou « non », ou laissez vide.", $"Write “yes” or “no”, or leave it empty."));
        }

        return Yes.Contains(folded, StringComparer.Ordinal);
    }

    private string Clean(PeopleRow row, PeopleField field)
    {
        var written = OnOneLine(columns.Cell(row, field).Text);
        if (written.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Fault(
                row,
                field,
                new Phrase($"Une lettre est perdue dans « {Shown(written)} ».", $"A letter is lost in “{Shown(written)}”."),
                new Phrase($"Corrigez la valeur dans le tableur, puis enregistrez au format « CSV UTF-8 ».", $"Correct the value in the spreadsheet program, then save as “CSV UTF-8”."));
        }

        var clean = ContributionText.Clean(written);
        if (!string.Equals(clean, written, StringComparison.Ordinal) && !written.Contains('\uFFFD', StringComparison.Ordinal))
        {
            notices.Add(
                columns.Cell(row, field).Line,
                columns.Name(field),
                new Phrase($"Des caractères invisibles ont été retirés de « {Shown(clean)} ».", $"Invisible characters were removed from “{Shown(clean)}”."),
                new Phrase($"Vérifiez que la valeur est juste.", $"Check that the value is right."));
        }

        return clean;
    }

    // Line breaks, tabs and no-break spaces come along when a name is copied from a text.
    private static string OnOneLine(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void CheckLength(PeopleRow row, PeopleField field, string text, int longest)
    {
        if (text.Length > longest)
        {
            Fault(
                row,
                field,
                new Phrase($"« {columns.Name(field)} » a {text.Length} caractères ; {longest} au plus.", $"“{columns.Name(field)}” has {text.Length} characters; {longest} at most."),
                new Phrase($"Raccourcissez la valeur.", $"Shorten the value."));
        }
    }

    private void Fault(PeopleRow row, PeopleField field, Phrase problem, Phrase remedy) =>
        faults.Add(columns.Cell(row, field).Line, columns.Name(field), problem, remedy);

    private static string Shown(string text) => text.Length <= 40 ? text : text[..39] + "…";

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadgePattern();
}
