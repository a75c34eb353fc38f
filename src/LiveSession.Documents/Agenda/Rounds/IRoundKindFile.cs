using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>How one kind of round stands in an agenda file. A new kind is a class here and a line in <see cref="RoundKinds"/>.</summary>
internal interface IRoundKindFile
{
    /// <summary>The word after <c>kind:</c>.</summary>
    string Kind { get; }

    /// <summary>Whether a later choice can vote on what the round brings.</summary>
    bool Offers { get; }

    /// <summary>How many options it brings at most, when that is known beforehand.</summary>
    int? MostOffered(RoundSettings settings);

    /// <summary>The settings; null when they are faulty. Asks the reader for every key of the kind.</summary>
    RoundSettings? Read(MapReader round, EarlierRounds earlier);

    /// <summary>The settings as keys.</summary>
    void Write(RoundSettings settings, MapWriter round);
}
