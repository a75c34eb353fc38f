using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary><c>authors: anonymous | named</c>, for kinds in which people write: whether others see who wrote. Anonymous when absent.</summary>
internal static class AuthorsWord
{
    private const string Key = "authors";
    private const string Anonymous = "anonymous";
    private const string NamedWord = "named";

    public static bool Read(MapReader round) => string.Equals(round.Word(Key, [Anonymous, NamedWord], Anonymous), NamedWord, StringComparison.Ordinal);

    public static MapWriter Write(bool named, MapWriter round) => round.Word(Key, named ? NamedWord : Anonymous);
}
