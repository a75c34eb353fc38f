using LiveSession.Documents.Reading;
using LiveSession.Domain.Seating;

namespace LiveSession.Documents.Agenda;

/// <summary>How a round says that the room is seated anew before it opens.</summary>
internal static class SeatingWords
{
    private const string Key = "seating";
    private const string Rotate = "rotate";
    private const string Reconfigure = "reconfigure";
    private const string Stay = "stay";

    public static SeatingMove? Read(MapReader round) => round.Word(Key, [Stay, Rotate, Reconfigure], Stay) switch
    {
        Rotate => SeatingMove.Rotate,
        Reconfigure => SeatingMove.Reconfigure,
        _ => null,
    };

    public static void Write(SeatingMove? seating, MapWriter round)
    {
        if (seating is { } move)
        {
            round.Word(Key, move is SeatingMove.Rotate ? Rotate : Reconfigure);
        }
    }
}
