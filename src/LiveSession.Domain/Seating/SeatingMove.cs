namespace LiveSession.Domain.Seating;

/// <summary>The two ways to seat the whole room anew.</summary>
public enum SeatingMove
{
    /// <summary>Everybody but hosts and fixed people goes to another table.</summary>
    Rotate,

    /// <summary>New groups; a person may keep the table.</summary>
    Reconfigure,
}
