using System.Text;
using LiveSession.Documents.Import;

namespace LiveSession.Documents.Tests.Import;

[Trait("Rule", "B1")]
public sealed class ParticipantImportTests
{
    private const string Header = "badge;prénom;nom;entité;région;table;hôte\r\n";

    [Fact]
    public void ShippedList_IsReadWhole()
    {
        var result = ParticipantImport.Read(File.ReadAllBytes(Demo.DemoFilesTests.Path("participants-320.csv")), 32, "fr");

        Assert.Empty(result.Faults);
        Assert.Equal(320, result.People.Count);
        Assert.Contains(new ImportedPerson("0118", "Océane", "Aït Ouali", "E-commerce", "Hauts-de-France", Table: null, Host: false), result.People);
        // Three pairs of people in it have the same name.
        Assert.Equal(3, result.Notices.Count);
    }

    [Theory]
    [InlineData("badge;prenom;nom;entite;region;table;hote", ';')]
    [InlineData("Badge,First name,Last name,Entity,Region,Table,Host", ',')]
    [InlineData("N° de badge\tPRÉNOM\tNom de famille\tEntité\tRégion\tN° table\tHôte de table", '\t')]
    public void Columns_AreFoundByTheirNamesInBothLanguages(string header, char separator)
    {
        var line = string.Join(separator, "0042", "Zoé", "L’Hôte", "Siège", "Île-de-France", "7", "oui");

        var result = Read($"{header}\n{line}\n");

        Assert.Empty(result.Faults);
        Assert.Equal(new ImportedPerson("0042", "Zoé", "L’Hôte", "Siège", "Île-de-France", 7, Host: true), Assert.Single(result.People));
    }

    [Fact]
    public void Columns_MayStandInAnyOrder_AndOptionalOnesMayBeMissing()
    {
        var result = Read("nom;badge;prenom\nRoy;1;Anne\n");

        Assert.Equal(new ImportedPerson("1", "Anne", "Roy", Entity: null, Region: null, Table: null, Host: false), Assert.Single(result.People));
    }

    [Fact]
    public void UnknownColumn_IsANotice()
    {
        var result = Read("badge;prenom;nom;Taille de t-shirt\n1;Anne;Roy;M\n");

        Assert.Single(result.People);
        Assert.Equal("Taille de t-shirt", Assert.Single(result.Notices).Column);
    }

    public static TheoryData<string> Encodings => new("utf-8", "utf-8-bom", "windows-1252", "utf-16");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryEncodingOfASpreadsheet_ReadsTheSame(string encoding)
    {
        const string Text = Header + "0001;Maëlys;Cœur–Dupré;Siège – support;Île-de-France;;\r\n";

        var result = ParticipantImport.Read(Encode(Text, encoding), 32, "fr");

        Assert.Equal(new ImportedPerson("0001", "Maëlys", "Cœur–Dupré", "Siège – support", "Île-de-France", Table: null, Host: false), Assert.Single(result.People));
    }

    [Fact]
    public void QuotedValues_MayHoldSeparatorsQuotesAndLineBreaks_AndLinesAreCountedAsTheEditorShowsThem()
    {
        var result = Read(Header + "1;Anne;\"Roy \"\"Nan\"\"\";\"Siège\r\nParis; Lyon\";;;\r\n2;;Roy;;;;\r\n");

        var fault = Assert.Single(result.Faults);
        Assert.Equal((4, "prénom"), (fault.Line, fault.Column));
        Assert.Equal("Roy \"Nan\"", Read(Header + "1;Anne;\"Roy \"\"Nan\"\"\";\"Siège\r\nParis; Lyon\";;;\r\n").People[0].LastName);
        Assert.Equal("Siège Paris; Lyon", Read(Header + "1;Anne;Roy;\"Siège\r\nParis; Lyon\";;;\r\n").People[0].Entity);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void EmptyLines_AreSkippedAndCounted(string lineBreak)
    {
        var result = Read(string.Join(lineBreak, "", "badge;prenom;nom", "", "1;Anne;Roy", ";;", "", "2;Paul;", ""));

        Assert.Equal(7, Assert.Single(result.Faults).Line);
    }

    [Fact]
    public void SeparatorLineOfExcel_IsHonoured()
    {
        var result = Read("sep=|\r\nbadge|prenom|nom\r\n1|Anne|\r\n");

        Assert.Equal((3, "nom"), Assert.Single(result.Faults) is var fault ? (fault.Line, fault.Column) : default);
    }

    public static TheoryData<string, int, string, string> FaultKinds => new()
    {
        { Header + ";Anne;Roy;;;;", 2, "badge", "vide" },
        { Header + "é 1;Anne;Roy;;;;", 2, "badge", "pas un numéro de badge" },
        { Header + "1234567890123456789;Anne;Roy;;;;", 2, "badge", "pas un numéro de badge" },
        { Header + "1;;Roy;;;;", 2, "prénom", "vide" },
        { Header + "1;Anne; ;;;;", 2, "nom", "vide" },
        { Header + "1;Anne;" + new string('x', 61) + ";;;;", 2, "nom", "61 caractères" },
        { Header + "1;Anne;Roy;" + new string('x', 121) + ";;;", 2, "entité", "121 caractères" },
        { Header + "1;Anne;Roy;;;33;", 2, "table", "n’existe pas" },
        { Header + "1;Anne;Roy;;;0;", 2, "table", "n’existe pas" },
        { Header + "1;Anne;Roy;;;trois;", 2, "table", "n’existe pas" },
        { Header + "1;Anne;Roy;;;;peut-être", 2, "hôte", "hôte de table" },
        { Header + "1;Anne;Roy;;;;\n1;Paul;Roy;;;;", 3, "badge", "déjà à la ligne 2" },
        { Header + "a1;Anne;Roy;;;;\nA1;Paul;Roy;;;;", 3, "badge", "déjà à la ligne 2" },
        { Header + "1;Anne;Roy;a;b;;;d", 2, "", "8 valeurs pour 7 colonnes" },
        { Header + "1;Anne;\"Roy;;;;", 2, "", "guillemet" },
        { Header + "1;Anne;R\"oy;;;;", 2, "", "guillemet" },
        { Header + "1;An\uFFFDe;Roy;;;;", 2, "prénom", "lettre est perdue" },
        { "badge;prenom\n1;Anne", 1, "nom", "manque la colonne" },
        { "badge;prenom;nom;surname\n1;Anne;Roy;X", 1, "surname", "la même chose" },
        { "0171;Erwan;Abgrall\n0118;Océane;Aït Ouali", 1, "", "ne nomme pas les colonnes" },
        { Header, 0, "", "ne contient personne" },
        { "", 0, "", "vide" },
        { "\r\n \r\n", 0, "", "vide" },
        { "PK\u0003\u0004 whatever", 0, "", "classeur" },
        { "%PDF-1.7", 0, "", "pas un fichier texte" },
        { "a\0b", 0, "", "pas un fichier texte" },
    };

    [Theory]
    [MemberData(nameof(FaultKinds))]
    public void EveryFault_SaysWhereItIsAndWhatToDo_AndNothingIsTakenOver(string file, int line, string column, string problem)
    {
        var result = Read(file);

        var fault = Assert.Single(result.Faults);
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
        Assert.Empty(result.People);
        var english = Assert.Single(ParticipantImport.Read(Encoding.UTF8.GetBytes(file), 32, "en").Faults);
        Assert.NotEqual((fault.Problem, fault.Remedy), (english.Problem, english.Remedy));
    }

    [Fact]
    public void OldExcelWorkbook_IsRecognised() =>
        Assert.Contains("CSV", Assert.Single(ParticipantImport.Read(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, 0 }, 32, "en").Faults).Remedy, StringComparison.Ordinal);

    [Fact]
    public void TooLargeFileAndTooManyPeople_AreFaults()
    {
        Assert.Contains("2", Assert.Single(ParticipantImport.Read(new byte[(2 * 1024 * 1024) + 1], 32, "en").Faults).Problem, StringComparison.Ordinal);
        var many = Read("badge;prenom;nom\n" + string.Concat(Enumerable.Range(1, 5001).Select(number => $"{number};Anne;N{number}\n")));
        Assert.Equal(5002, Assert.Single(many.Faults).Line);
    }

    [Fact]
    public void TwelveFaults_AreAllInOneList()
    {
        var result = Read(Header
            + ";Anne;Roy;;;;\n"               // 2 no badge
            + "é;Paul;Roy2;;;;\n"             // 3 no badge number
            + "3;;Roy3;;;;\n"                 // 4 no first name
            + "4;Anne;;;;;\n"                 // 5 no last name
            + "5;Anne;Roy5;;;99;\n"           // 6 no such table
            + "6;Anne;Roy6;;;;peut-être\n"    // 7 host or not
            + "5;Anne;Roy7;;;;\n"             // 8 badge twice
            + "8;Anne;Roy8;;;;;9\n"           // 9 too many values
            + "9;Anne;\"Roy9;;;;\n"           // 10 quote not closed
            + "10;Anne;Roy10;" + new string('x', 130) + ";;;\n" // 11 too long an entity
            + "11;Anne;" + new string('x', 70) + ";;;;\n" // 12 too long
            + "12;An\uFFFDe;Roy12;;;;\n");    // 13 lost letter

        Assert.Equal(Enumerable.Range(2, 12), result.Faults.Select(fault => fault.Line));
        Assert.Equal(12, result.Faults.Select(fault => fault.Problem).Distinct().Count());
        Assert.Empty(result.People);
    }

    [Fact]
    public void Homonyms_AndSecondHosts_AreNotices()
    {
        var result = Read(Header + "1;Chloé;Le Goff;;;4;oui\n2;Chloe;LE GOFF;;;4;x\n");

        Assert.Equal(2, result.People.Count);
        Assert.Equal([3, 3], result.Notices.Select(notice => notice.Line));
        Assert.Contains(result.Notices, notice => notice.Column == "hôte");
    }

    [Fact]
    public void InvisibleCharacters_AreRemovedWithANotice_AndSpacesCollapseSilently()
    {
        var result = Read(Header + "1;An\u202Ene\u200B;Roy;;;;\n2;  Jean \u00A0 Paul ;Sartre;;;;\n");

        Assert.Equal(["Anne", "Jean Paul"], result.People.Select(person => person.FirstName));
        Assert.Equal((2, "prénom"), Assert.Single(result.Notices) is var notice ? (notice.Line, notice.Column) : default);
    }

    [Fact]
    public void RealNamesOfTheWorld_SurviveUnchanged()
    {
        string[] names = ["محمد", "אברהם", "Nguyễn Thị Ánh", "བསྟན་འཛིན", "नरेंद्र", "می‌خواهم", "O’Brien-Łukasz"];

        var result = Read("badge;prenom;nom\n" + string.Concat(names.Select((name, index) => $"{index + 1};{name};X{index}\n")));

        Assert.Empty(result.Faults);
        Assert.Empty(result.Notices);
        Assert.Equal(names.Select(name => name.Normalize()), result.People.Select(person => person.FirstName));
    }

    [Fact]
    public void FrenchSentences_AreTypeset_AndKeepTheValuesAsWritten()
    {
        var problem = Assert.Single(Read(Header + "1;Anne;Roy;;;a'b : c;").Faults).Problem;

        Assert.Contains("«\u202Fa'b : c\u202F» n’existe", problem, StringComparison.Ordinal);
    }

    private static ImportResult Read(string text) => ParticipantImport.Read(Encoding.UTF8.GetBytes(text), 32, "fr");

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text.Replace(';', '\t'))],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
