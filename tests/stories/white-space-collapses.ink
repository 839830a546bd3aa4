   Leading   and   inner	tabs   {true:  spaces  }  end.   
{false:nothing}
Next{true: }.
-> END
