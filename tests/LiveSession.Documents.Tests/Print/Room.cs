using System.Text;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Import;
using LiveSession.Documents.Print;

namespace LiveSession.Documents.Tests.Print;

/// <summary>The reference day on paper.</summary>
internal static class Room
{
    public static readonly PrintedAddress Address = new(new Uri("http://192.168.1.10:8080"));

    public static string Title(string language) => language == "fr" ? "Journée des managers – Notre ambition relationnelle client" : "Members’ World Café – Our cooperative bank in five years";

    public static IEnumerable<PrintedCode> TableCodes(int tables) => Enumerable.Range(1, tables).Select(table => Address.Code(CodeKind.Table, TableCode(table)));

    public static IEnumerable<PrintedCode> BadgeCodes(int people) => Enumerable.Range(1, people).Select(person => Address.Code(CodeKind.Badge, Code(1_000_003L * person, CodeAlphabet.BadgeLength)));

    public static string TableCode(int table) => Code(7_000_003L * table, CodeAlphabet.TableLength);

    public static string Tents(string language, int tables) =>
        TableTents.Render(Title(language), language, TableCodes(tables).Select((code, index) => new TableTent(index + 1, code)));

    public static string Badges(string language, int people) =>
        LiveSession.Documents.Print.Badges.Render(Title(language), language, People().Take(people).Zip(BadgeCodes(people), (person, code) =>
            new Badge(person.FirstName, person.LastName, person.Entity, person.Badge[^1] == '0' ? null : int.Parse(person.Badge, System.Globalization.CultureInfo.InvariantCulture) % 32 + 1, code)));

    private static IReadOnlyList<ImportedPerson> People() =>
        ParticipantImport.Read(File.ReadAllBytes(Documents.Demo.DemoFiles.People), 32, "fr").People;

    // Not random: a code that does not decode must be the same one in the next run.
    private static string Code(long number, int length)
    {
        var code = new StringBuilder();
        for (var mixed = (ulong)number * 0x9E3779B97F4A7C15; code.Length < length; mixed >>= 5)
        {
            code.Append(CodeAlphabet.Signs[(int)(mixed % 32)]);
        }

        return code.ToString();
    }
}
