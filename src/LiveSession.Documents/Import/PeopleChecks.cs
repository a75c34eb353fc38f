using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Import;

/// <summary>What only shows when all people are looked at together.</summary>
internal static class PeopleChecks
{
    public static void Check(IReadOnlyList<(PeopleRow Row, ImportedPerson Person)> people, PeopleColumns columns, FaultList faults, FaultList notices)
    {
        if (people.Count == 0 && !faults.Any)
        {
            faults.Add(0, "", new Phrase($"La liste ne contient personne.", $"There is nobody on the list."), new Phrase($"Écrivez une ligne par personne sous les noms des colonnes.", $"Write a line per person below the column names."));
        }

        if (people.Count > ImportLimits.People)
        {
            faults.Add(
                people[ImportLimits.People].Row.Line,
                "",
                new Phrase($"La liste a plus de {ImportLimits.People} personnes.", $"The list has more than {ImportLimits.People} people."),
                new Phrase($"Répartissez-les sur plusieurs sessions.", $"Spread them over several sessions."));
        }

        ReportRepeatedBadges(people, columns, faults);
        ReportHomonyms(people, columns, notices);
        ReportSecondHosts(people, columns, notices);
    }

    private static void ReportRepeatedBadges(IReadOnlyList<(PeopleRow Row, ImportedPerson Person)> people, PeopleColumns columns, FaultList faults)
    {
        foreach (var (first, again) in Repeated(people.Where(entry => entry.Person.Badge.Length > 0), person => person.Badge.ToUpperInvariant()))
        {
            faults.Add(
                columns.Cell(again.Row, PeopleField.Badge).Line,
                columns.Name(PeopleField.Badge),
                new Phrase($"Le badge « {again.Person.Badge} » est déjà à la ligne {columns.Cell(first.Row, PeopleField.Badge).Line}.", $"The badge “{again.Person.Badge}” is already in line {columns.Cell(first.Row, PeopleField.Badge).Line}."),
                new Phrase($"Un badge est à une seule personne : corrigez l'une des deux lignes.", $"A badge belongs to one person: correct one of the two lines."));
        }
    }

    private static void ReportHomonyms(IReadOnlyList<(PeopleRow Row, ImportedPerson Person)> people, PeopleColumns columns, FaultList notices)
    {
        var named = people.Where(entry => entry.Person is { FirstName.Length: > 0, LastName.Length: > 0 });
        foreach (var (first, again) in Repeated(named, person => $"{Folded.Of(person.FirstName)} {Folded.Of(person.LastName)}"))
        {
            notices.Add(
                again.Row.Line,
                columns.Name(PeopleField.LastName),
                new Phrase($"« {again.Person.FirstName} {again.Person.LastName} » porte le même nom que la personne de la ligne {first.Row.Line}.", $"“{again.Person.FirstName} {again.Person.LastName}” has the same name as the person in line {first.Row.Line}."),
                new Phrase($"Vérifiez que ce sont bien deux personnes.", $"Check that they are two people."));
        }
    }

    private static void ReportSecondHosts(IReadOnlyList<(PeopleRow Row, ImportedPerson Person)> people, PeopleColumns columns, FaultList notices)
    {
        foreach (var (first, again) in Repeated(people.Where(entry => entry.Person is { Host: true, Table: not null }), person => person.Table))
        {
            notices.Add(
                again.Row.Line,
                columns.Name(PeopleField.Host),
                new Phrase($"La table {again.Person.Table} a déjà un hôte à la ligne {first.Row.Line}.", $"Table {again.Person.Table} already has a host in line {first.Row.Line}."),
                new Phrase($"Le premier sera l'hôte ; corrigez si c'est l'autre.", $"The first one will be the host; correct it if it is the other."));
        }
    }

    private static IEnumerable<((PeopleRow Row, ImportedPerson Person) First, (PeopleRow Row, ImportedPerson Person) Again)> Repeated<TKey>(
        IEnumerable<(PeopleRow Row, ImportedPerson Person)> people,
        Func<ImportedPerson, TKey> key) =>
        people.GroupBy(entry => key(entry.Person)).SelectMany(group => group.Skip(1).Select(again => (group.First(), again)));
}
