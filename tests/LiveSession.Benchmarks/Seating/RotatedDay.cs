using System.Diagnostics;
using LiveSession.Domain.Seating;

namespace LiveSession.Benchmarks.Seating;

/// <summary>What a number of rotations in a row cost.</summary>
/// <param name="Repeats">Repeated meetings so far, after each rotation.</param>
/// <param name="Milliseconds">Time to find each plan, the count of encounters included.</param>
internal sealed record RotatedDay(int[] Repeats, double[] Milliseconds)
{
    public static RotatedDay Play(SeatedRoom room, Draw draw, int rotations, int seed)
    {
        var (repeats, milliseconds) = (new int[rotations], new double[rotations]);
        var (encounters, seats) = (Encounters.None, room.TableOf);
        for (var rotation = 0; rotation < rotations; rotation++)
        {
            var start = Stopwatch.GetTimestamp();
            encounters = encounters.Sit(seats);
            seats = draw(new RotationRequest([.. seats.Keys], seats, room.Tables, new HashSet<string>(), encounters, (1000 * seed) + rotation));
            milliseconds[rotation] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            repeats[rotation] = encounters.RepeatsOf(seats) + (rotation == 0 ? 0 : repeats[rotation - 1]);
        }

        return new RotatedDay(repeats, milliseconds);
    }
}
