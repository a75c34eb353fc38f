using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LiveSession.Documents.Import;

namespace LiveSession.Documents.Tests.Import;

[Trait("Rule", "B1")]
public sealed class ParticipantImportProperties
{
    private const int Tables = 40;

    [Property(Arbitrary = [typeof(Lists)])]
    public void WhatExcelWrites_IsReadBackTheSame(List<ImportedPerson> people)
    {
        var csv = AsExcelWritesIt(people);

        foreach (var file in new[] { Utf8WithMark(csv), CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(csv) })
        {
            var result = ParticipantImport.Read(file, Tables, "fr");

            Assert.Empty(result.Faults);
            Assert.Equal(people, result.People);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Files)])]
    public void AnyBytes_GiveAnAnswerAndNoException(byte[] file) => AnswersOneWay(file);

    [Fact]
    public void EveryFileOfOneOrTwoBytes_GivesAnAnswerAndNoException()
    {
        for (var first = 0; first <= byte.MaxValue; first++)
        {
            AnswersOneWay([(byte)first]);
            for (var second = 0; second <= byte.MaxValue; second++)
            {
                AnswersOneWay([(byte)first, (byte)second]);
            }
        }
    }

    private static void AnswersOneWay(byte[] file)
    {
        var result = ParticipantImport.Read(file, Tables, "en");

        Assert.True(result.Faults.Count > 0 == (result.People.Count == 0), Convert.ToHexString(file));
    }

    private static string AsExcelWritesIt(IEnumerable<ImportedPerson> people) =>
        string.Concat(people.Select(Line).Prepend("badge;prenom;nom;entite;region;table;hote\r\n"));

    private static string Line(ImportedPerson person) => string.Join(
        ';',
        new[] { person.Badge, person.FirstName, person.LastName, person.Entity ?? "", person.Region ?? "", person.Table?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", person.Host ? "oui" : "" }.Select(Quoted)) + "\r\n";

    private static string Quoted(string value) => value.AsSpan().ContainsAny(";\"\r\n") ? $"\"{value.Replace("\"", "\"\"")}\"" : value;

    private static byte[] Utf8WithMark(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    public static class Files
    {
        // What a reader takes for something: marks, separators, quotes, line breaks and spaces, in the encodings that it knows.
        private static readonly byte[][] Telling =
        [
            .. new[] { "\uFEFF", "\uFFFE", "\u2028", "\u00A0", "\u0085", "\f", "\v", ";", ",", "\t", "\"", "\r", "\n", " ", "sep=", "badge", "nom", "prenom" }
                .SelectMany(text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text) }),
            [0xFF, 0xFE], [0xA0], [0x85], [0xED, 0xA0, 0x80],
        ];

        public static Arbitrary<byte[]> Bytes() => Arb.From(
            from count in Gen.Choose(0, 12)
            from parts in Gen.ArrayOf(Gen.OneOf(Gen.Elements(Telling), Gen.Choose(0, byte.MaxValue).Select(value => new[] { (byte)value })), count)
            from isUtf16 in Gen.Elements(true, false)
            select (byte[])[.. isUtf16 ? [0xFF, 0xFE] : Array.Empty<byte>(), .. parts.SelectMany(part => part)]);
    }

    public static class Lists
    {
        // All of Windows-1252 that a name can hold, with what makes quoting necessary.
        private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàâçéèêëîïôöùûüÿñœæŒÆŠž’'-.;,\"\t –()/&+=@".Where(letter => letter != '\t')];

        public static Arbitrary<List<ImportedPerson>> People() => Arb.From(
            from count in Gen.Choose(1, 60)
            from people in Gen.ListOf(Person(), count)
            select people.Select((person, index) => person with { Badge = $"{index + 1:0000}" }).ToList());

        private static Gen<ImportedPerson> Person() =>
            from first in Name()
            from last in Name()
            from entity in Gen.OneOf(Name().Select(string? (name) => name), Gen.Constant<string?>(null))
            from region in Gen.OneOf(Name().Select(string? (name) => name), Gen.Constant<string?>(null))
            from table in Gen.OneOf(Gen.Choose(1, Tables).Select(int? (number) => number), Gen.Constant<int?>(null))
            from host in Gen.Elements(true, false)
            select new ImportedPerson("", first, last, entity, region, table, host);

        private static Gen<string> Name() =>
            from length in Gen.Choose(1, 50)
            from letters in Gen.ArrayOf(Gen.Elements(Letters), length)
            select string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } name ? name : "X";
    }
}
